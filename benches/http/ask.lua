-- Sends the bodies of a file, one a line, one after the other, and tells at the end what wrk measured, for a program
-- to read: requests, microseconds, failures, the mean latency, and that which 99 of 100 stay below.
local asked, last = {}, 0

function init(arguments)
  for body in io.lines(arguments[1]) do
    asked[#asked + 1] = wrk.format("POST", nil, { ["content-type"] = "application/json" }, body)
  end
end

function request()
  last = last % #asked + 1
  return asked[last]
end

function done(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.timeout + errors.status
  io.write(string.format("measured %d %d %d %d %d\n", summary.requests, summary.duration, failed,
    latency.mean, latency:percentile(99)))
end
