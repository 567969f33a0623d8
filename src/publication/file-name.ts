/** Names of files that are made of what people are called. */

/** What Windows, the strictest, refuses in a name. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** In UTF-16 units; four bytes each still fit where names are counted in bytes. */
const LONGEST = 60;

/**
 * A name that every system takes: nothing that leads elsewhere, no device, not too long.
 *
 * @example fitFileName("金牌旗舰店:小美") // "金牌旗舰店_小美"
 */
export function fitFileName(wanted: string): string {
  const plain = [...wanted.replace(FORBIDDEN, "_")].reduce((name, letter) => (name.length + letter.length > LONGEST ? name : name + letter), "");
  const name = plain.trim().replace(/^\.+|[. ]+$/g, "_");
  return name === "" ? "_" : name.replace(DEVICES, "$&_");
}

/**
 * Gives names out, each once: whoever comes later under the same gets a number. Disks that do not
 * tell letters of different case apart are allowed for.
 *
 * @example const free = freeNames(); free("Amy"); free("amy") // "amy (2)"
 */
export function freeNames(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
    taken.add(name.toLowerCase());
    return name;
  };
}
