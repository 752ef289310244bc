const longestMs = 60_000;

/** Looks again and again until what is expected holds; fails with the last look's reason. For what follows an act in its own time. */
export async function eventually(look: () => Promise<void>): Promise<void> {
  const end = performance.now() + longestMs;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}
