/**
 * Markup of ours as it stands in a document whose elements bear a prefix. Elements of other namespaces
 * bear theirs already.
 *
 * @param prefix with its colon; "" leaves it as it is
 * @example withPrefix("<c r=\"A1\"/>", "x:") // "<x:c r=\"A1\"/>"
 */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?![\w.-]+:)(?=[A-Za-z])/g, `<$1${prefix}`);
}
