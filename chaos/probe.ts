/** Loaded into the service before it starts: tells its parent what the event loop and the memory went through. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
let most = 0;
setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5).unref();

process.on('message', (asked) => {
  if (asked === 'begin') {
    delay.reset();
    most = process.memoryUsage.rss();
  }
  process.send?.({ asked, milliseconds: delay.max / 1e6, megabytes: Math.round(most / 1e6) });
});
