/** Waits until something is as it should be. */
export async function until<T>(look: () => Promise<T>, isSo: (value: T) => boolean): Promise<void> {
  for (let n = 0; n < 300; n++) {
    const value = await look();
    if (isSo(value)) return;
    await new Promise((go) => setTimeout(go, 100));
  }
  throw new Error(`still ${JSON.stringify(await look())}`);
}
