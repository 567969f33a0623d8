/**
 * Hands a file to the person at the computer, as a download of the browser or of the one inside Excel.
 *
 * @param type as in "text/csv"; "" leaves it to the name
 * @example saveFile("方案.json", "{}", "application/json")
 */
export function saveFile(name: string, content: Uint8Array | string, type = ""): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
