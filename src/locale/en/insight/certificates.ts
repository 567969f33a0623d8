import type { CertificateToolPhrases } from "../../insight/certificates";

export const certificates: CertificateToolPhrases = {
  tool: { title: "Certificates", text: "A page to print and sign for everybody who held the best tier for months running." },
  intro: "A certificate for everybody who has been in the best tier of the post for so many periods running, up to the last one. A break begins the count anew.",
  conditions: "For whom",
  title: "Title",
  count: (people) => `Pages to print: ${people}`,
  nobody: "Nobody so far",
  tooFewPeriods: (there, missing) => `Periods so far, with this one: ${there}; missing: ${missing}. Ask for fewer periods running to have some now.`,
  longest: (agents, running) => `Longest so far: ${agents}, with ${running} running.`,
  nobodyBest: "Nobody is in the best tier of the last period.",
  others: (agents, count) => `${agents} and others (${count} in all)`,
  print: "A4 across, a page each, with the record and room to sign.",
};
