import { HostError } from "./errors";
import { bytesOf, refusal, type ExcelHost } from "./host";
import type { BatchRequest } from "./wire";

/** What goes wrong with a request. */
export type Fault =
  /** Excel refuses it; nothing is done. */
  | { readonly kind: "refuse"; readonly error: HostError }
  /** Excel fails in the middle: the first actions, by their share, are done. */
  | { readonly kind: "break"; readonly share: number; readonly error: HostError }
  /** It is done, and the answer says that it failed. */
  | { readonly kind: "lie"; readonly error: HostError }
  /** It never reaches Excel, and no answer comes. */
  | { readonly kind: "lose" }
  /** It is done, and no answer comes. */
  | { readonly kind: "silence" }
  | { readonly kind: "delay"; readonly milliseconds: number };

export interface Traffic {
  requests: number;
  /** Of the largest request, and of the largest answer. */
  largestRequest: number;
  largestAnswer: number;
}

/** The wire between the client and a host: it counts what passes, and can be told to spoil the n-th request. */
export class Line {
  readonly traffic: Traffic = { requests: 0, largestRequest: 0, largestAnswer: 0 };
  private readonly faults = new Map<number, Fault>();
  private isCut = false;
  private down!: () => void;
  /** Settles when nothing passes any more. */
  readonly isDown = new Promise<void>((resolve) => (this.down = resolve));

  constructor(readonly host: ExcelHost) {}

  /** Spoils a request, counted from 1 from now on. */
  spoil(nth: number, fault: Fault): void {
    this.faults.set(this.traffic.requests + nth, fault);
  }

  /** From now on nothing passes: the pane was closed. */
  cut(): void {
    this.isCut = true;
    this.down();
  }

  /**
   * Sends a request.
   *
   * @returns the answer; a promise that never settles where none comes
   */
  async send(body: string, flags: number): Promise<string> {
    // The client starts its services and lets go of what it held by itself: no part of what a script does.
    if (isHousekeeping(body)) return this.isCut ? never() : this.host.answer(body, flags);
    this.traffic.requests += 1;
    this.traffic.largestRequest = Math.max(this.traffic.largestRequest, bytesOf(body));
    const answer = await this.pass(body, flags, this.faults.get(this.traffic.requests));
    this.traffic.largestAnswer = Math.max(this.traffic.largestAnswer, bytesOf(answer));
    return answer;
  }

  private async pass(body: string, flags: number, fault: Fault | undefined): Promise<string> {
    if (this.isCut) return never();
    switch (fault?.kind) {
      case undefined:
        return this.host.answer(body, flags);
      case "refuse":
        return JSON.stringify(refusal(fault.error));
      case "break":
        await this.host.answer(firstOf(body, fault.share), flags);
        return JSON.stringify(refusal(fault.error));
      case "lie":
        await this.host.answer(body, flags);
        return JSON.stringify(refusal(fault.error));
      case "lose":
        this.cut();
        return never();
      case "silence":
        await this.host.answer(body, flags);
        this.cut();
        return never();
      case "delay":
        await new Promise((go) => setTimeout(go, fault.milliseconds));
        return this.host.answer(body, flags);
    }
  }
}

function never(): Promise<string> {
  return new Promise(() => undefined);
}

function isHousekeeping(body: string): boolean {
  if (body.includes('"ObjectPathType":2,')) return true;
  return body.includes('"_RemoveReference"') && !body.includes('"ParentObjectPathId"');
}

function firstOf(body: string, share: number): string {
  const request = JSON.parse(body) as BatchRequest;
  return JSON.stringify({ ...request, Actions: request.Actions.slice(0, Math.floor(request.Actions.length * share)) });
}
