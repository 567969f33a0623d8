import { apiNotFound, HostError, itemNotFound } from "./errors";
import { isHostObject, type HostObject } from "./object";
import { query, wireName } from "./query";
import { ActionType, PathType, type Action, type ArgumentInfo, type BatchRequest, type BatchResponse, type ObjectPath, type WireError } from "./wire";

/** What a batch starts from. */
export interface Roots {
  /** The workbook. */
  readonly global: HostObject;
  /** Services by their full names. */
  service(name: string): HostObject;
  referenced(reference: string): HostObject;
}

/**
 * Carries out a batch. What stands before the first failure is done and stays done, as in Excel.
 *
 * @returns at once, unless an action takes its time: reading a file
 * @example (await runBatch({ Actions: […], ObjectPaths: { … } }, roots)).Results
 */
export function runBatch(request: BatchRequest, roots: Roots): BatchResponse | Promise<BatchResponse> {
  const batch = new Batch(request, roots);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traced: number[] = [];
  const ended = (error?: WireError): BatchResponse => ({ Results: results, ...(traced.length > 0 ? { TraceIds: traced } : {}), ...(error ? { Error: error } : {}) });
  const failed = (thrown: unknown, index: number): BatchResponse => {
    const action = request.Actions[index]!;
    return ended(errorOf(thrown, action, request.ObjectPaths[action.ObjectPathId], index));
  };
  const done = (action: Action, value: unknown): void => {
    results.push({ ActionId: action.Id, Value: value ?? null });
    if (action.ActionType === ActionType.Trace) traced.push(action.Id);
  };
  const proceed = (from: number): BatchResponse | Promise<BatchResponse> => {
    for (let index = from; index < request.Actions.length; index++) {
      const action = request.Actions[index]!;
      try {
        const value = batch.run(action);
        if (value instanceof Promise) return value.then((told) => (done(action, told), proceed(index + 1)), (thrown: unknown) => failed(thrown, index));
        done(action, value);
      } catch (thrown) {
        return failed(thrown, index);
      }
    }
    return ended();
  };
  return proceed(0);
}

class Batch {
  /** Each path is followed once, so that a method among them is called once. */
  private readonly followed = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly roots: Roots,
  ) {}

  run(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.follow(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object === null ? null : object.key();
      case ActionType.Query:
        return object === null ? null : query(object, action.QueryInfo ?? {});
      case ActionType.Method:
        return this.call(object, action);
      case ActionType.SetProperty:
        return required(object, action.Name).set(action.Name, this.arguments(action.ArgumentInfo)[0]);
      case ActionType.Update:
        return this.update(required(object, action.Name), action.ObjectState ?? {});
      default:
        throw apiNotFound(`action type ${action.ActionType}`);
    }
  }

  private call(object: HostObject | null, { Name, ArgumentInfo: info }: Action): unknown {
    // The client keeps and releases references to null objects too.
    if (object === null && Name.startsWith("_")) return null;
    const result = required(object, Name).call(Name, this.arguments(info));
    return isHostObject(result) ? result.key() : result;
  }

  private update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      const wire = wireName(name);
      if (object.has(wire) === "object" && typeof value === "object") this.update(required(object.object(wire), wire), value as Record<string, unknown>);
      else object.set(wire, value);
    }
  }

  private follow(id: number): HostObject | null {
    if (!this.followed.has(id)) this.followed.set(id, this.find(this.request.ObjectPaths[id]));
    return this.followed.get(id)!;
  }

  private find(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.roots.global;
      case PathType.New:
        return this.roots.service(path.Name);
      case PathType.Reference:
        return this.roots.referenced(path.Name);
      // Its parent is not among the paths.
      case PathType.Null:
        return null;
      default:
        return this.child(this.follow(path.ParentObjectPathId!), path);
    }
  }

  /** What hangs on a null object is one as well. */
  private child(parent: HostObject | null, { ObjectPathType: type, Name, ArgumentInfo: info }: ObjectPath): HostObject | null {
    if (parent === null) return null;
    if (type === PathType.Property) return parent.object(Name);
    if (type === PathType.Indexer) return parent.item(this.arguments(info)[0]);
    const made = parent.call(Name, this.arguments(info));
    if (made !== null && !isHostObject(made)) throw apiNotFound(`${parent.className}.${Name} as an object`);
    return made;
  }

  /** Arguments that are objects stand for what their paths lead to; those left out are undefined. */
  private arguments({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((value, n) => {
      const path = ReferencedObjectPathIds[n];
      return typeof path === "number" && path !== 0 ? this.follow(path) : (value ?? undefined);
    });
  }
}

function required(object: HostObject | null, member: string): HostObject {
  if (object === null) throw itemNotFound(`null object, ${member}`);
  return object;
}

/** A mistake in the host is answered too, by where it is: a client that gets no answer waits for ever. */
function errorOf(thrown: unknown, { Name }: Action, path: ObjectPath | undefined, index: number): WireError {
  const error = thrown instanceof HostError ? thrown : new HostError("GeneralException", thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown), 500);
  return { Code: error.code, Message: error.message, Location: [path?.Name, Name].filter(Boolean).join("."), HttpStatusCode: error.status, ActionIndex: index };
}
