/** What Excel answers when it cannot do as asked. The client turns it into an `OfficeExtension.Error` of the same code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** A member that the host does not have. It never answers emptily. */
export function apiNotFound(member: string): HostError {
  return new HostError("ApiNotFound", `The API you are trying to use could not be found: ${member}.`, 404);
}

export function itemNotFound(item: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist. (${item})`, 404);
}

export function itemExists(item: string): HostError {
  return new HostError("ItemAlreadyExists", `The resource being created already exists. (${item})`, 409);
}

export function invalidArgument(what: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${what})`);
}

export function invalidOperation(what: string): HostError {
  return new HostError("InvalidOperation", `The operation attempted is invalid on the object. (${what})`);
}

export function accessDenied(what: string): HostError {
  return new HostError("AccessDenied", `You cannot perform the requested operation. (${what})`, 403);
}

export function inCellEditMode(): HostError {
  return new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.");
}

export function requestTooLarge(): HostError {
  return new HostError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
}

export function responseTooLarge(): HostError {
  return new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
}
