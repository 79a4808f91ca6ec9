import ParIndex

extension Denial: Explained {
    /// Why somebody may not do it.
    public var problem: Problem {
        switch self {
        case .notYours(let act):
            Problem(
                code: "people.notYours",
                what: Bilingual(
                    vi: "Ông/bà không được phân công \(act.phrase.vi).",
                    en: "You were not appointed to \(act.phrase.en)."),
                remedy: Bilingual(
                    vi: "Liên hệ đầu mối của đơn vị nếu cần được phân công.",
                    en: "Ask the coordinator of your unit to appoint you if need be."))
        case .secondFactorMissing(let act):
            Problem(
                code: "people.secondFactor",
                what: Bilingual(
                    vi: "Cần đăng nhập bằng hai lớp để \(act.phrase.vi).",
                    en: "A sign-in with the second factor is needed to \(act.phrase.en)."),
                remedy: Bilingual(
                    vi: "Mở “Tài khoản của tôi”, thiết lập lớp xác thực thứ hai rồi đăng nhập lại.",
                    en: "Open “My account”, set up the second factor and sign in again."))
        }
    }
}

extension Act {
    /// The act within a sentence: "thẩm định điểm", "appraise".
    public var phrase: Bilingual {
        switch self {
        case .keepAccounts: Bilingual(vi: "quản lý tài khoản", en: "keep accounts")
        case .inviteOfficers: Bilingual(vi: "mời công chức của đơn vị", en: "invite officers of the unit")
        case .readRecord: Bilingual(vi: "xem nhật ký", en: "read the record")
        case .seeRound: Bilingual(vi: "xem tiến độ đợt đánh giá", en: "see the progress of the round")
        case .setUpRound: Bilingual(vi: "thiết lập đợt đánh giá", en: "set up the round")
        case .answerQuestions: Bilingual(vi: "trả lời câu hỏi của đơn vị", en: "answer questions of units")
        case .importParts: Bilingual(vi: "nhập điểm do cơ quan khác chấm", en: "bring in parts scored by others")
        case .seeSheet: Bilingual(vi: "xem phiếu chấm điểm", en: "see the sheet")
        case .answer: Bilingual(vi: "chấm tiêu chí này", en: "answer this criterion")
        case .coordinate: Bilingual(vi: "điều phối phiếu chấm điểm của đơn vị", en: "coordinate the unit's sheet")
        case .approve: Bilingual(vi: "phê duyệt phiếu chấm điểm", en: "approve the sheet")
        case .ask: Bilingual(vi: "đặt câu hỏi", en: "ask a question")
        case .explain: Bilingual(vi: "giải trình tiêu chí này", en: "explain this criterion")
        case .appraise: Bilingual(vi: "thẩm định tiêu chí này", en: "appraise this criterion")
        case .settle: Bilingual(vi: "quyết định điểm của Hội đồng", en: "settle the council's scores")
        case .conclude: Bilingual(vi: "kết luận đợt đánh giá", en: "conclude the round")
        case .preparePublication: Bilingual(vi: "chuẩn bị công bố", en: "prepare a publication")
        case .confirmPublication: Bilingual(vi: "xác nhận công bố", en: "confirm a publication")
        }
    }
}
