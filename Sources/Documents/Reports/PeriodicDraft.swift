import ParIndex
import Wording

/// Sentences that the figures of a period speak by themselves (câu soạn sẵn từ số liệu): what is blank is not spoken of.
///
/// The codes are those of the catalogue bao-cao-cchc-2023; figures under other codes stand in the annex only.
struct PeriodicDraft {
    let appendix: StatisticsAppendix
    let period: ReportingPeriod

    /// The sentences of a section as a list; empty where nothing is known.
    func blocks(_ section: ReportSection) -> [Block] {
        let found = sentences(section).compactMap(\.self)
        return found.isEmpty ? [] : [.list(ItemList(.dash, found))]
    }

    private func sentences(_ section: ReportSection) -> [Passage?] {
        switch section {
        case .plan: [done("Kế hoạch cải cách hành chính \(period.inSentence)", "1.1.1", "1.1.2", "nhiệm vụ")]
        case .directives: [directives, assigned, dialogue]
        case .inspection: [inspections, findings]
        case .publicity: [done("Kế hoạch tuyên truyền cải cách hành chính", "1.7.1", "1.7.2", "nhiệm vụ"), forms]
        case .institutions: [documents, reviewed, handled]
        case .procedures: [procedures, onTime, petitions, survey]
        case .apparatus: [staff]
        case .digital: [online, digitised, mail]
        default: []
        }
    }

    // MARK: Part I

    /// Planned and done: all, some or none.
    private func done(_ subject: Passage, _ whole: String, _ part: String, _ noun: String) -> Passage? {
        guard let planned = count(whole), planned > 0 else { return nil }
        let opening: Passage = "\(subject) đề ra \(figure(whole)) \(noun)"
        guard let finished = count(part), finished <= planned else { return "\(opening)." }
        return "\(opening); \(share(finished, of: planned, whole, part, noun))."
    }

    /// "đã hoàn thành 29/29 nhiệm vụ (đạt 100%)", or what is left.
    private func share(_ part: Int, of whole: Int, _ wholeCode: String, _ partCode: String, _ noun: String) -> Passage {
        guard part > 0 else { return "chưa hoàn thành \(noun) nào" }
        let reached: Passage = "đã hoàn thành \(figure(partCode))/\(figure(wholeCode)) \(noun)"
        let percent = percent(part, of: whole)
        guard part < whole else { return "\(reached) (đạt \(percent))" }
        return "\(reached) (đạt \(percent)), còn \(whole - part, "statistic/\(wholeCode)/open") \(noun) chưa hoàn thành"
    }

    private var directives: Passage? {
        count("1.1.3").map { count in
            count == 0
                ? "Trong kỳ chưa ban hành văn bản chỉ đạo, điều hành về cải cách hành chính."
                : "Đã ban hành \(figure("1.1.3")) văn bản chỉ đạo, điều hành công tác cải cách hành chính."
        }
    }

    private var assigned: Passage? {
        guard let given = count("1.3.1"), given > 0 else { return nil }
        let opening: Passage =
            "Được Ủy ban nhân dân tỉnh, Chủ tịch Ủy ban nhân dân tỉnh giao \(figure("1.3.1")) nhiệm vụ"
        guard let inTime = count("1.3.2"), inTime <= given else { return "\(opening)." }
        var text: Passage =
            "\(opening); hoàn thành đúng hạn \(figure("1.3.2"))/\(figure("1.3.1")) nhiệm vụ (đạt \(percent(inTime, of: given)))"
        if let late = count("1.3.3"), late > 0 {
            text = "\(text), hoàn thành nhưng quá hạn \(figure("1.3.3")) nhiệm vụ"
        }
        let open = given - inTime - (count("1.3.3") ?? 0)
        return open > 0 ? "\(text); còn \(open, "statistic/1.3.1/open") nhiệm vụ chưa hoàn thành." : "\(text)."
    }

    private var dialogue: Passage? {
        choice("1.5").map { held in
            held == "0"
                ? "Trong kỳ chưa tổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp."
                : "Lãnh đạo đã tổ chức đối thoại với người dân, cộng đồng doanh nghiệp."
        }
    }

    private var inspections: Passage? {
        let own: Passage? = positive("1.2.1").map { _ in "ban hành \(figure("1.2.1")) kế hoạch tự kiểm tra" }
        let others: Passage? = positive("1.2.2").map { _ in
            "\(figure("1.2.2")) kế hoạch kiểm tra, giám sát do Đảng ủy, HĐND, Ủy ban MTTQ, đoàn thể ban hành"
        }
        switch (own, others) {
        case (let own?, let others?): return "Đã \(own); có \(others)."
        case (let own?, nil): return "Đã \(own)."
        case (nil, let others?): return "Có \(others)."
        case (nil, nil): return nil
        }
    }

    private var findings: Passage? {
        guard let found = count("1.2.3") else { return nil }
        guard found > 0 else { return "Qua kiểm tra không phát hiện vấn đề phải xử lý." }
        let opening: Passage = "Qua kiểm tra phát hiện \(figure("1.2.3")) vấn đề"
        guard let settled = count("1.2.4"), settled <= found else { return "\(opening)." }
        guard settled < found else { return "\(opening), đã xử lý xong \(figure("1.2.4"))/\(figure("1.2.3")) vấn đề." }
        return
            "\(opening), đã xử lý xong \(figure("1.2.4")) vấn đề, còn \(found - settled, "statistic/1.2.3/open") vấn đề đang xử lý."
    }

    private var forms: Passage? { positive("1.7.3").map { _ in "Đã tuyên truyền bằng \(figure("1.7.3")) hình thức." } }

    // MARK: Part II

    private var documents: Passage? {
        count("2.1").map { count in
            count == 0
                ? "Trong kỳ không ban hành văn bản quy phạm pháp luật."
                : "Đã ban hành \(figure("2.1")) văn bản quy phạm pháp luật."
        }
    }

    private var reviewed: Passage? {
        let parts: [Passage?] = [
            positive("2.2").map { _ in "kiểm tra \(figure("2.2")) văn bản theo thẩm quyền" },
            positive("2.3").map { _ in "rà soát \(figure("2.3")) văn bản" },
        ]
        return sentence("Đã ", parts)
    }

    private var handled: Passage? {
        guard let asked = count("2.4") else { return nil }
        guard asked > 0 else { return "Qua kiểm tra, rà soát không có văn bản phải kiến nghị xử lý." }
        let settled: Passage = count("2.5") == nil ? "" : ", đã xử lý xong \(figure("2.5")) văn bản"
        return "Qua kiểm tra, rà soát kiến nghị xử lý \(figure("2.4")) văn bản\(settled)."
    }

    private var procedures: Passage? {
        guard positive("3.2.3") != nil else { return nil }
        let levels = [("3.2.3.a", "cấp tỉnh"), ("3.2.3.b", "cấp huyện"), ("3.2.3.c", "cấp xã")]
        let parts: [Passage] = levels.compactMap { code, level in
            positive(code).map { _ in "\(figure(code)) thủ tục \(level)" }
        }
        let among: Passage = parts.isEmpty ? "" : ", trong đó \(parts.joined(by: ", "))"
        return "Tổng số thủ tục hành chính đang có hiệu lực là \(figure("3.2.3"))\(among)."
    }

    private var onTime: Passage? {
        let rates = [
            ("3.5.3", "hồ sơ do UBND cấp xã tiếp nhận"), ("3.5.4", "hồ sơ lĩnh vực đất đai"),
            ("3.5.5", "hồ sơ lĩnh vực xây dựng"),
        ]
        let parts: [Passage] = rates.compactMap { code, what in
            statistic(code)?.value.map { _ in "\(what) \(figure(code))%" }
        }
        return sentence("Tỷ lệ giải quyết đúng hạn: ", parts, by: "; ")
    }

    private var petitions: Passage? {
        guard let received = count("1.6") else { return nil }
        guard received > 0 else { return "Trong kỳ không tiếp nhận phản ánh, kiến nghị thuộc thẩm quyền giải quyết." }
        let opening: Passage = "Tiếp nhận \(figure("1.6")) phản ánh, kiến nghị thuộc thẩm quyền"
        guard let settled = count("1.6.1"), settled <= received else { return "\(opening)." }
        return "\(opening), đã giải quyết \(figure("1.6.1"))/\(figure("1.6"))."
    }

    private var survey: Passage? {
        guard positive("1.4.1") != nil else { return nil }
        let way = choice("1.4.2").flatMap { choice in Code("1.4.2").flatMap { appendix.indicator($0) }?.codes[choice] }
        let form: Passage = way.map { ", hình thức \($0.lowercased(), "statistic/1.4.2")" } ?? ""
        return "Khảo sát sự hài lòng của người dân, tổ chức với \(figure("1.4.1")) phiếu\(form)."
    }

    private var staff: Passage? {
        let parts: [Passage?] = [
            count("4.2.1").map { _ in "được giao \(figure("4.2.1")) người" },
            count("4.2.2").map { _ in "có mặt \(figure("4.2.2")) người" },
            positive("4.2.4").map { _ in "đã tinh giản trong kỳ \(figure("4.2.4")) người" },
        ]
        return sentence("Biên chế: ", parts)
    }

    private var online: Passage? {
        let parts: [Passage?] = [
            positive("7.8.1").map { _ in "\(figure("7.8.1")) thủ tục trực tuyến mức độ 3" },
            positive("7.8.2").map { _ in "\(figure("7.8.2")) thủ tục trực tuyến mức độ 4" },
            positive("3.6.3").map { _ in "\(figure("3.6.3")) thủ tục đã tích hợp thanh toán trực tuyến" },
        ]
        return sentence("Cung cấp ", parts)
    }

    private var digitised: Passage? {
        positive("3.6.5").map { _ in "Đã số hóa \(figure("3.6.5")) hồ sơ vào phần mềm (cả đầu vào và đầu ra)." }
    }

    private var mail: Passage? {
        statistic("7.6.2.a")?.value?.number.map { _ in
            "Văn bản đi gửi hoàn toàn dưới dạng điện tử đạt \(figure("7.6.2.a"))%."
        }
    }

    // MARK: Figures

    private func sentence(_ opening: Passage, _ parts: [Passage?], by mark: String = ", ") -> Passage? {
        let found = parts.compactMap(\.self)
        return found.isEmpty ? nil : "\(opening)\(found.joined(by: mark))."
    }

    private func statistic(_ code: String) -> Statistic? { Code(code).flatMap { appendix.statistics[$0] } }

    private func count(_ code: String) -> Int? { statistic(code)?.value?.number?.whole }

    private func positive(_ code: String) -> Int? { count(code).flatMap { $0 > 0 ? $0 : nil } }

    private func choice(_ code: String) -> String? {
        if case .coded(let choice)? = statistic(code)?.value { choice } else { nil }
    }

    private func figure(_ code: String) -> Passage {
        let words = statistic(code)?.value?.words() ?? ""
        return "\(words, "statistic/\(code)")"
    }

    private func percent(_ part: Int, of whole: Int) -> String {
        Ratio(Quantity(part), over: Quantity(whole)).map { Numbers.percent($0) } ?? ""
    }
}

extension [Passage] {
    fileprivate func joined(by mark: String) -> Passage {
        enumerated().reduce("") { sum, next in next.offset == 0 ? next.element : sum + Passage(mark) + next.element }
    }
}
