/** Fonts, sizes and colours, which programs add when they save. */
const LOOKS = /&"[^"]*"|&K[0-9A-Fa-f]{6}|&\d+ ?/g;
/** Footer and header as we write them. */
const OUR_FOOTER = /^&L[^]*&R&P \/ &N$/;
const OUR_HEADER = /^&L(?:&"[^"]*")?&12 ?(?:[^&]|&&)*$/;

/**
 * Whether a footer is one of ours, which names the month and is written anew, and not what people put
 * there.
 *
 * @param footer with the codes of headers and footers
 * @example isOurFooter("&L绩效考核 2026-05&R&P / &N") // true
 */
export function isOurFooter(footer: string): boolean {
  return OUR_FOOTER.test(footer.replace(LOOKS, ""));
}

/** Whether a header is one of ours. */
export function isOurHeader(header: string): boolean {
  return OUR_HEADER.test(header);
}
