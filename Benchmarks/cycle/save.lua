-- Saves lines of sheets: one thread, one connection and one session for each officer, who sends the next line once the
-- last has been answered. Arguments: a folder with a file for each officer (cookie, then path, form, version to a line),
-- and 1 where the page's script saves, which wants the line back.
local threads = {}

function setup(thread)
   table.insert(threads, thread)
   thread:set("number", #threads)
   thread:set("refused", 0)
end

function init(arguments)
   lines, place = {}, 0
   local file = io.open(arguments[1] .. "/" .. number)
   headers = { ["Cookie"] = file:read("*l"), ["Content-Type"] = "application/x-www-form-urlencoded" }
   if arguments[2] == "1" then
      headers["X-Manh"], wanted = "1", 200
      headers["Accept-Encoding"] = "gzip"
   else
      wanted = 303
   end
   for text in file:lines() do
      local path, form, version = text:match("^(.-)\t(.-)\t(.-)$")
      table.insert(lines, { path = path, form = form, version = tonumber(version) })
   end
   file:close()
end

-- Asked once more at the very start, only to be looked at, so nothing may change here.
function request()
   local line = lines[place % #lines + 1]
   local form = line.form .. "&phien-ban=" .. line.version .. "&giai-thich=lan+" .. line.version
   return wrk.format("POST", line.path, headers, form)
end

function response(status)
   local line = lines[place % #lines + 1]
   if status == wanted then line.version = line.version + 1 else refused = refused + 1 end
   place = place + 1
end

function done(summary, latency, requests)
   local errors, refusals = summary.errors, 0
   for _, thread in ipairs(threads) do refusals = refusals + thread:get("refused") end
   local failed = errors.connect + errors.read + errors.write + errors.timeout + refusals
   io.write(string.format("FIGURES %f %d %d %d %f %f %f\n", summary.duration / 1e6, summary.requests, summary.bytes,
      failed, latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
end
