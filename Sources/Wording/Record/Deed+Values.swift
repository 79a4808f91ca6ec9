import ParIndex

extension Deed {
    /// The values before and after, in words where the record keeps moments, phases or states of a sheet by their keys.
    public func values(in language: Language) -> (before: String?, after: String?) {
        (before.map { shown($0, in: language) }, after.map { shown($0, in: language) })
    }

    /// "key | remark" with the key in words; what is no key stands as it is.
    private func shown(_ text: String, in language: Language) -> String {
        let key = text.prefix { $0 != " " }
        guard let title = title(of: String(key), in: language) else { return text }
        let remark = text.dropFirst(key.count)
        return title + (remark.hasPrefix(" | ") ? ". " + remark.dropFirst(3) : remark)
    }

    private func title(of key: String, in language: Language) -> String? {
        switch act {
        case "reschedule": Int64(key).map { Dates.moment(Instant(seconds: $0), in: language) }
        case "advance": RoundPhase(rawValue: key)?.title.text(in: language)
        case "send", "reject", "submit", "withdraw", "sendBack": SheetState(rawValue: key)?.title.text(in: language)
        default: nil
        }
    }
}
