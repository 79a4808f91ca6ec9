import ParIndex

extension PublicationRefusal: Explained {
    /// Why the index can not be published now, and what to do.
    public var problem: Problem {
        switch self {
        case .cycle(let refusal): refusal.problem
        case .decisionMissing(let parts): Self.missing(parts)
        case .notDay(let text): Self.notDay(text)
        case .minutesMissing:
            Problem(
                "publication.minutes", vi: "Chưa có đủ dữ liệu biên bản họp Hội đồng.",
                remedy: "Nhập địa điểm, ngày họp, chủ trì, thư ký và thành viên dự họp rồi lưu.",
                en: "The data of the council's minutes are not complete.",
                remedy: "Enter place, day, chair, secretary and the members present, and save.")
        case .alreadyPrepared:
            Problem(
                "publication.waiting", vi: "Đã có một lần công bố đang chờ xác nhận.",
                remedy: "Xác nhận hoặc hủy lần chuẩn bị đó trước.", en: "A publication waits for confirmation.",
                remedy: "Confirm it or take it back first.")
        case .notPrepared:
            Problem(
                "publication.none", vi: "Không có lần công bố nào đang chờ xác nhận.",
                remedy: "Tải lại trang để xem tình trạng hiện nay.", en: "No publication waits for confirmation.",
                remedy: "Reload the page to see how it stands.")
        case .changedSincePrepared:
            Problem(
                "publication.changed", vi: "Kết quả đã thay đổi kể từ khi chuẩn bị công bố nên không xác nhận được.",
                remedy: "Hủy lần chuẩn bị, xem lại kết quả rồi chuẩn bị lại.",
                en: "The results have changed since the publication was prepared.",
                remedy: "Take it back, look at the results again and prepare it anew.")
        case .setMissing(let slug):
            Problem(
                "publication.set", vi: "Không có bộ tiêu chí “\(slug)” của đợt trên máy chủ này.",
                remedy: "Nạp lại bộ tiêu chí rồi làm lại.", en: "The round's set “\(slug)” is not on this server.",
                remedy: "Load the set and try again.")
        case .unknownLine(let text):
            Problem(
                "publication.line", vi: "Không hiểu dòng đính chính “\(text)”.",
                remedy:
                    "Ghi mỗi dòng: mã đơn vị; mã tiêu chí; điểm mới; lý do. Ví dụ: 06502; 3.4.1; 1,5; cộng lại hồ sơ.",
                en: "The line “\(text)” of the correction can not be read.",
                remedy: "Write on each line: code of the unit; code of the criterion; new points; reason.")
        case .changedMeanwhile: Self.meanwhile
        case .tooManyVotes(let matter, let votes, let present):
            Problem(
                "publication.votes", vi: "“\(matter)”: \(votes) phiếu, nhiều hơn \(present) thành viên dự họp.",
                remedy: "Kiểm tra lại số phiếu hoặc danh sách dự họp.",
                en: "“\(matter)”: \(votes) votes of \(present) members present.",
                remedy: "Check the votes or the members present.")
        }
    }

    private static var meanwhile: Problem {
        Problem(
            "publication.meanwhile", vi: "Có người khác vừa sửa nội dung này nên chưa lưu.",
            remedy: "So với giá trị đang lưu ghi bên cạnh, sửa nếu cần rồi bấm lưu lại.",
            en: "Somebody else has just changed this, so nothing was saved.",
            remedy: "Compare with what is kept, change what is needed, and save again.")
    }

    private static func notDay(_ text: String) -> Problem {
        Problem(
            "publication.day", vi: "Ngày quyết định “\(text)” không phải là ngày hợp lệ.",
            remedy: "Ghi ngày dạng 10/01/2025.", en: "“\(text)” is no day.", remedy: "Write it like 10/01/2025.")
    }

    private static func missing(_ parts: [PublicationDecision.Part]) -> Problem {
        let vi = parts.map(\.title.vi).joined(separator: ", ")
        let en = parts.map(\.title.en).joined(separator: ", ")
        return Problem(
            code: "publication.decision",
            what: Bilingual(vi: "Quyết định công bố còn thiếu: \(vi).", en: "The decision lacks: \(en)."),
            why: Bilingual(
                vi: "Các văn bản sau viện dẫn quyết định này.", en: "Later papers cite the decision."),
            remedy: Bilingual(vi: "Ghi đủ số, ngày và người ký.", en: "Enter its number, date and signer."))
    }
}

extension PublicationDecision {
    /// The decision as papers cite it: "Quyết định số 202/QĐ-UBND ngày 15/01/2024".
    public var title: String { "Quyết định số \(number) ngày \(Dates.short(day))" }
}

extension PublicationDecision.Part {
    /// What the part is called.
    public var title: Bilingual {
        switch self {
        case .number: Bilingual(vi: "số quyết định", en: "number")
        case .day: Bilingual(vi: "ngày quyết định", en: "date")
        case .signer: Bilingual(vi: "người ký", en: "signer")
        }
    }
}
