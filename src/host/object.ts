import { apiNotFound, HostError } from "./errors";

/** What identifies an object to the client: `Id`, `_Id` or `_ReferenceId`, as its class has it. */
export type Key = Readonly<Record<string, string>>;

/** An object of Excel's as the wire sees it. Whatever its class does not name is refused. */
export interface HostObject {
  readonly className: string;
  /** What the class is about; for arguments that are objects. */
  readonly target: unknown;
  key(): Key;
  /** Names of everything that can be loaded. */
  readonly valueNames: readonly string[];
  has(name: string): "value" | "object" | null;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  object(name: string): HostObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  /** null for what is no collection. */
  items(): readonly HostObject[] | null;
  item(key: unknown): HostObject;
}

export interface ValueMember<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

/** A class of Excel's: the members our code uses, by their names on the wire. */
export interface HostClass<T> {
  readonly name: string;
  readonly key?: (target: T) => Key;
  readonly values?: Readonly<Record<string, ValueMember<T>>>;
  readonly objects?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, ...args: readonly never[]) => unknown>>;
  readonly items?: (target: T) => readonly HostObject[];
  readonly item?: (target: T, key: unknown) => HostObject;
}

/**
 * An object of a class.
 *
 * @example hostObject(worksheetClass, { session, sheet }).get("Name") // "评分排名"
 */
export function hostObject<T>(of: HostClass<T>, target: T): HostObject {
  const { name: className, values = {}, objects = {}, methods = {} } = of;
  const member = <M>(members: Readonly<Record<string, M>>, name: string): M => {
    if (!Object.hasOwn(members, name)) throw apiNotFound(`${className}.${name}`);
    return members[name];
  };
  return {
    className,
    target,
    key: () => of.key?.(target) ?? {},
    valueNames: Object.keys(values),
    has: (name) => (Object.hasOwn(values, name) ? "value" : Object.hasOwn(objects, name) ? "object" : null),
    get: (name) => member(values, name).get(target),
    set: (name, value) => {
      const { set } = member(values, name);
      if (set === undefined) throw apiNotFound(`${className}.${name}=`);
      set(target, value);
    },
    object: (name) => member(objects, name)(target),
    call: (name, args) => member(methods, name)(target, ...(args as never[])),
    items: () => of.items?.(target) ?? null,
    item: (key) => {
      if (of.item === undefined) throw apiNotFound(`${className}[${String(key)}]`);
      return of.item(target, key);
    },
  };
}

/** Whether an argument is an object of the host's. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "target" in value;
}

/** A property that can be read and written, checked when it is. */
export function property<T, V>(get: (target: T) => V, set: (target: T, value: V) => void, isValid: (value: unknown) => value is V, name: string): ValueMember<T> {
  return {
    get,
    set: (target, value) => {
      if (!isValid(value)) throw new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${name})`);
      set(target, value);
    },
  };
}

export const isText = (value: unknown): value is string => typeof value === "string";
export const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
export const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
/** Whether a value is one of some texts. */
export function isOneOf<T extends string>(...texts: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => (texts as readonly unknown[]).includes(value);
}
