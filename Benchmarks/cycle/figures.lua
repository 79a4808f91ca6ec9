-- The figures of a run on one line: seconds, answers, bytes, failures, then median, p99 and longest in milliseconds.
function done(summary, latency, requests)
   local errors = summary.errors
   local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
   io.write(string.format("FIGURES %f %d %d %d %f %f %f\n", summary.duration / 1e6, summary.requests, summary.bytes,
      failed, latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
end
