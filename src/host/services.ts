import { apiNotFound } from "./errors";
import { hostObject, type HostClass, type HostObject } from "./object";

const customFunctions: HostClass<null> = {
  name: "CustomFunctions",
  methods: { _SetOsfControlContainerReadyForCustomFunctions: () => null, _GetEnabledFeatures: () => [], SetInvocationArrayResults: () => null },
};

const addinInternal: HostClass<null> = { name: "AddinInternalService", methods: { NotifyActionHandlerReady: () => null } };

const SERVICES: Readonly<Record<string, HostClass<null>>> = {
  "Microsoft.ExcelServices.CustomFunctions": customFunctions,
  "Microsoft.InternalService.AddinInternalService": addinInternal,
};

/** What the client asks for by name while it starts. */
export function service(name: string): HostObject {
  if (!Object.hasOwn(SERVICES, name)) throw apiNotFound(name);
  return hostObject(SERVICES[name], null);
}
