// Loaded into a measured server with --expose-gc: when asked over the extra channel it collects garbage and tells the heap that is in use.
process.on("message", async () => {
  // What is held weakly is let go only once the running job has ended.
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc();
  }
  process.send(process.memoryUsage().heapUsed / 1e6);
});
process.channel.unref();
