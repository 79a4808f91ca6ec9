import ParIndex

extension CycleRefusal: Explained {
    /// Why a step can not be taken now, and what to do.
    public var problem: Problem {
        switch self {
        case .denied(let denial): denial.problem
        case .wrongPhase, .notOpenYet, .late, .inThePast, .disorder, .practice: courseProblem
        case .wrongState, .stale, .samePerson, .incomplete: stateProblem
        case .paperIncomplete, .paperOfLater: paperProblem
        case .unknownCriterion, .excluded, .scoredByOthers, .unscorable, .reasonMissing, .notReduced, .nothingAnswered,
            .settled, .explanationMissing:
            lineProblem
        }
    }

    /// The problem where the criterion is named beside it already.
    public var ofNamedLine: Problem {
        if case .unscorable(_, let error) = self { error.problem } else { problem }
    }

    private var courseProblem: Problem {
        switch self {
        case .wrongPhase(let phase, let allowed): Self.wrongPhase(phase, allowed)
        case .notOpenYet(let opening, let now):
            Problem(
                code: "cycle.notOpenYet",
                what: Bilingual(
                    vi: "Đợt đánh giá mở lúc \(Dates.moment(opening)).",
                    en: "The round opens on \(Dates.moment(opening, in: .en))."),
                why: Self.serverTime(now),
                remedy: Bilingual(vi: "Thực hiện từ thời điểm đó.", en: "Do it from then on."))
        case .late(let due, let now):
            Problem(
                code: "cycle.late",
                what: Bilingual(
                    vi: "Đã hết hạn lúc \(Dates.moment(due)); thay đổi không được lưu.",
                    en: "The time ended on \(Dates.moment(due, in: .en)); the change was not saved."),
                why: Self.serverTime(now),
                remedy: Bilingual(
                    vi: "Đề nghị cơ quan chủ trì gia hạn nếu có lý do chính đáng.",
                    en: "Ask the authority for an extension if there is good reason."))
        case .inThePast(let moment, let now):
            Problem(
                code: "cycle.inThePast",
                what: Bilingual(
                    vi: "Thời điểm \(Dates.moment(moment)) đã qua.",
                    en: "The moment \(Dates.moment(moment, in: .en)) has passed."),
                why: Self.serverTime(now), remedy: Bilingual(vi: "Chọn thời điểm sau.", en: "Choose a later one."))
        case .disorder(let earlier, let later):
            Problem(
                code: "cycle.disorder",
                what: Bilingual(
                    vi: "“\(later.title.vi)” phải sau “\(earlier.title.vi)”.",
                    en: "“\(later.title.en)” must come after “\(earlier.title.en)”."),
                remedy: Bilingual(vi: "Sửa lại lịch của đợt.", en: "Correct the calendar."))
        default:
            Problem(
                code: "cycle.practice",
                what: Bilingual(
                    vi: "Đợt thực hành không được xếp hạng, công bố.",
                    en: "A practice round is not ranked or published."),
                remedy: Bilingual(vi: "Mở đợt chính thức để công bố.", en: "Open an official round to publish."))
        }
    }

    private var paperProblem: Problem {
        guard case .paperOfLater(let day) = self else {
            return Problem(
                code: "cycle.paperIncomplete",
                what: Bilingual(
                    vi: "Chưa chọn tệp PDF của văn bản đã ký phát hành, hoặc thiếu số, ngày của văn bản.",
                    en: "No PDF of the issued paper was chosen, or its number or date is missing."),
                remedy: Bilingual(
                    vi: "Chọn tệp trong hồ sơ của đơn vị, ghi đủ số và ngày rồi gắn lại.",
                    en: "Choose a file of the unit's binder, give number and date, and attach it again."))
        }
        return Problem(
            code: "cycle.paperOfLater",
            what: Bilingual(
                vi: "Ngày ban hành \(Dates.short(day)) chưa đến.", en: "\(Dates.short(day, in: .en)) has not come yet."),
            remedy: Bilingual(
                vi: "Ghi đúng ngày trên văn bản đã ký phát hành rồi gắn lại.",
                en: "Give the day that the signed paper bears, and attach it again."))
    }

    private var stateProblem: Problem {
        switch self {
        case .stale:
            Problem(
                code: "cycle.stale",
                what: Bilingual(
                    vi: "Có người khác vừa sửa nội dung này; thay đổi của ông/bà chưa được lưu.",
                    en: "Somebody else has just changed this; your change was not saved."),
                remedy: Bilingual(
                    vi: "So sánh hai giá trị bên dưới rồi chọn giá trị đúng.",
                    en: "Compare the two values below and choose the right one."))
        case .samePerson:
            Problem(
                code: "cycle.samePerson",
                what: Bilingual(
                    vi: "Người xác nhận phải khác người chuẩn bị.", en: "Who confirms must not be who prepared."),
                remedy: Bilingual(vi: "Đề nghị người thứ hai xác nhận.", en: "Ask a second person to confirm."))
        case .incomplete(let count):
            Problem(
                code: "cycle.incomplete",
                what: Bilingual(vi: "Còn \(count) nội dung chưa hoàn thành.", en: "\(count) items are not finished."),
                remedy: Bilingual(
                    vi: "Mở trang kiểm tra để xem từng nội dung và hoàn thành trước khi chuyển bước.",
                    en: "See each of them on the checking page and finish them first."))
        default:
            Problem(
                code: "cycle.wrongState",
                what: Bilingual(
                    vi: "Phiếu chấm điểm đang ở trạng thái “\(stateTitle.vi)” nên không thực hiện được bước này.",
                    en: "The sheet is “\(stateTitle.en)”, so this step can not be taken."),
                remedy: Bilingual(
                    vi: "Tải lại trang để xem trạng thái hiện nay.", en: "Reload the page to see where it stands."))
        }
    }

    private var stateTitle: Bilingual {
        if case .wrongState(let state) = self { state.title } else { Bilingual(vi: "", en: "") }
    }

    private static func wrongPhase(_ phase: RoundPhase, _ allowed: [RoundPhase]) -> Problem {
        let names = (allowed.map(\.title.vi), allowed.map(\.title.en))
        return Problem(
            code: "cycle.wrongPhase",
            what: Bilingual(
                vi: "Đợt đánh giá đang ở bước “\(phase.title.vi)” nên không thực hiện được việc này.",
                en: "The round is in the phase “\(phase.title.en)”, so this can not be done."),
            remedy: allowed.isEmpty
                ? Bilingual(vi: "Tải lại trang để xem bước hiện nay.", en: "Reload the page to see the present phase.")
                : Bilingual(
                    vi: "Việc này thực hiện ở bước “\(names.0.joined(separator: "”, “"))”.",
                    en: "It is done in “\(names.1.joined(separator: "”, “"))”."))
    }

    private static func serverTime(_ now: Instant) -> Bilingual {
        Bilingual(
            vi: "Giờ máy chủ lúc gửi: \(Dates.moment(now)).", en: "The server's time was \(Dates.moment(now, in: .en))."
        )
    }
}

extension CycleRefusal {
    fileprivate var lineProblem: Problem {
        switch self {
        case .unknownCriterion(let code):
            Problem(
                "cycle.unknownCriterion", vi: "Bộ tiêu chí không có mã \(code).",
                remedy: "Kiểm tra lại mã tiêu chí.", en: "The set has no criterion \(code).",
                remedy: "Check the code.")
        case .excluded(let reason):
            Problem(
                "cycle.excluded", vi: "Tiêu chí này không áp dụng đối với đơn vị: \(reason).",
                remedy: "Không cần chấm.", en: "The criterion does not apply to the unit: \(reason).",
                remedy: "There is nothing to answer.")
        case .scoredByOthers(let by):
            Problem(
                "cycle.scoredByOthers", vi: "Tiêu chí này do \(by) chấm, đơn vị không tự chấm.",
                remedy: "Không cần nhập.", en: "This criterion is scored by \(by), not by the unit.",
                remedy: "There is nothing to enter.")
        case .unscorable(let code, let error):
            Problem(code: "cycle.unscorable", error.problem, atVi: "Tiêu chí \(code)", en: "Criterion \(code)")
        case .nothingAnswered(let code):
            Problem(
                "cycle.nothingAnswered", vi: "Tiêu chí \(code) chưa có điểm để đồng ý.",
                remedy: "Nhập số điểm và ghi lý do.", en: "Criterion \(code) has no points to agree with.",
                remedy: "Enter points and a reason.")
        case .settled(let code):
            Problem(
                "cycle.settled", vi: "Chủ tịch Hội đồng đã quyết định điểm của tiêu chí \(code).",
                remedy: "Đề nghị Chủ tịch Hội đồng xem lại nếu cần.",
                en: "The chair has settled criterion \(code).", remedy: "Ask the chair to look at it again if need be.")
        case .notReduced(let code):
            Problem(
                "cycle.notReduced", vi: "Tiêu chí \(code) không bị giảm điểm nên không cần giải trình.",
                remedy: "Chỉ giải trình các tiêu chí bị giảm điểm.",
                en: "Criterion \(code) was not reduced, so there is nothing to explain.",
                remedy: "Explain reduced lines only.")
        case .explanationMissing:
            Problem(
                "cycle.explanationMissing", vi: "Chưa có nội dung giải trình.",
                remedy: "Ghi giải trình rồi lưu; nếu chỉ bổ sung tài liệu thì không cần lưu ở đây.",
                en: "The explanation is empty.", remedy: "Write it, then save; new evidence alone needs no words here.")
        default:
            Problem(
                "cycle.reasonMissing", vi: "Chưa nêu lý do.", remedy: "Ghi lý do rồi lưu lại.",
                en: "No reason was given.", remedy: "State the reason and save again.")
        }
    }
}
