import Inflate
public import Model

/// A request that an archive answers: its answer is read and judged like one from the wire.
struct Replayed {
    let request: Request
    let answer: Fetcher.Replay
    let settings: FetchSettings

    func result() async -> Result<Answer, Failure> {
        switch await answer(request.url) {
        case .failure(let failure): return .failure(failure)
        case .success(let recorded) where recorded.isCut && !request.cutsBody:
            return .failure(Failure(.truncated, detail: "the archive has only a part of it"))
        case .success(let recorded): return answer(recorded)
        }
    }

    func answer(_ recorded: RecordedAnswer) -> Result<Answer, Failure> {
        var head = AnswerHead(maxBytes: settings.maxHeaders, maxLines: settings.maxHeaderLines)
        let verdict: Verdict? = recorded.head.withUnsafeBytes { bytes in
            for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
                if case .refused(let verdict) = head.take(UnsafeRawBufferPointer(rebasing: line)) {
                    return verdict as Verdict?
                }
            }
            return nil
        }
        if let verdict { return .failure(Failure(verdict.kind, status: head.status, detail: verdict.detail)) }
        guard head.isComplete else { return .failure(Failure(.archive, detail: "the record holds no whole head")) }
        var (maxBody, limit) = (max(0, request.maxBody ?? settings.maxBody), request.limit)
        if let larger = request.maxSitemap, !head.isPage(request.url) {
            (maxBody, limit) = (max(maxBody, larger), "max-sitemap")
        }
        guard recorded.body.count <= maxBody || request.cutsBody else {
            let detail = "more than \(maxBody) bytes (\(limit))"
            return .failure(Failure(.tooLarge, status: head.status, detail: detail))
        }
        var transport = Transport()
        transport.wireBytes = recorded.body.count
        return .success(
            Answer(
                url: request.url, status: head.status, headers: head.headers,
                body: Array(recorded.body.prefix(maxBody)),
                transport: transport,
                limits: settings.inflateLimits(request.cutsBody ? settings.maxBody : maxBody)))
    }
}

extension RecordedAnswer {
    /// The page that it brought, judged like one from the wire.
    public func page(of url: WebURL, settings: FetchSettings) -> Result<Page, Failure> {
        let replayed = Replayed(request: Request(url), answer: { _ in .success(self) }, settings: settings)
        switch replayed.answer(self) {
        case .success(let answer): return answer.page()
        case .failure(let failure): return .failure(failure)
        }
    }
}
