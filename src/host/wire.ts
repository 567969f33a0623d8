/**
 * What goes over the wire between Office.js and Excel: one batch out, one answer back. Names are
 * Microsoft's, as the genuine client sends and reads them.
 */

export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  /** Carried out in this order, whatever their ids. */
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** How the client names an object it has no hold of. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const PathType = { Global: 1, New: 2, Method: 3, Property: 4, Indexer: 5, Reference: 6, Null: 7 } as const;
export type PathType = (typeof PathType)[keyof typeof PathType];

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Ids of the object paths among the arguments, aligned with them; 0 where there is none. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export const ActionType = { Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5, Update: 9 } as const;
export type ActionType = (typeof ActionType)[keyof typeof ActionType];

/** What is loaded: paths such as "values" or "format/fill/color"; "*" and none are everything. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface BatchResponse {
  /** Of the actions before the one that failed. */
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: WireError;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

/** A message to the client that it did not ask for. */
export interface HostEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Flags of a request that the host heeds. */
export const RequestFlag = { delayForCellEdit: 64 } as const;
