import Logging
import Model
import Queues

/// The file of metrics that the daemon keeps up to date.
extension Daemon {
    /// Rewrites `metrics-file`, where one is set, as often as `metrics-interval` says.
    func measure() async {
        let pool = WorkPool(label: "offprint.metrics", width: 1)
        var memory = DriftMemory()
        while !Task.isCancelled {
            if let file = settings.metricsFile {
                let (result, remembered) = await pool.run { [path, settings, time, memory] in
                    var memory = memory
                    let result = Result {
                        try MetricsFile.write(file, store: path, settings, now: time.now(), &memory)
                    }
                    return (result, memory)
                }
                memory = remembered
                note(result)
            }
            // Cancelled at the end of the run; the loop's condition ends it.
            try? await time.sleep(until: time.uptime() + settings.metricsInterval)
        }
    }

    private func note(_ result: Result<Void, any Error>) {
        guard case .failure(let error) = result else {
            metricsProblem = nil
            return
        }
        let problem = "metrics-file: \(error)"
        if problem != metricsProblem { logger.warning("\(problem)") }
        metricsProblem = problem
    }
}
