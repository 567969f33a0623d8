import type { InvocationResult } from "./custom-functions";
import { apiNotFound } from "./errors";
import { hostObject, type HostClass, type HostObject } from "./object";
import type { Session } from "./session";

const customFunctions: HostClass<Session> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: ({ functions }) => functions.clientIsReady(),
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: ({ functions }, results: readonly InvocationResult[]) => functions.receive(results),
  },
};

const addinInternal: HostClass<Session> = { name: "AddinInternalService", methods: { NotifyActionHandlerReady: () => null } };

/** Shows and hides the pane. Ours is shown as long as the workbook is open. */
const appRuntime: HostClass<Session> = { name: "AppRuntimeService", methods: { GetAppRuntimeState: () => "Visible", SetAppRuntimeState: () => null } };

const SERVICES: Readonly<Record<string, HostClass<Session>>> = {
  "Microsoft.ExcelServices.CustomFunctions": customFunctions,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntime,
  "Microsoft.InternalService.AddinInternalService": addinInternal,
};

/** What the client asks for by name, for itself. */
export function serviceOf(session: Session, name: string): HostObject {
  if (!Object.hasOwn(SERVICES, name)) throw apiNotFound(name);
  return hostObject(SERVICES[name], session);
}
