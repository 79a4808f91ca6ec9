import ParIndex

extension AccountRowFault: Explained {
    public var problem: Problem {
        switch self {
        case .nameMissing:
            Problem(
                "accounts.name", vi: "Thiếu họ tên.", remedy: "Ghi họ và tên ở cột đầu.", en: "The name is missing.",
                remedy: "Write it in the first column.")
        case .unitMissing:
            Problem(
                "accounts.unit", vi: "Thiếu đơn vị.", remedy: "Ghi tên hoặc mã đơn vị, cơ quan.",
                en: "The unit is missing.", remedy: "Write the unit's name or code.")
        case .unitUnknown(let text):
            Problem(
                "accounts.unitUnknown", vi: "Không tìm thấy đơn vị “\(text)” trong phạm vi quản lý của ông/bà.",
                remedy: "Kiểm tra tên, hoặc ghi mã đơn vị.", en: "No unit “\(text)” is among those you keep.",
                remedy: "Check the name, or write the unit's code.")
        case .unitAmbiguous(let text, let keys): Self.ambiguous(text, keys)
        case .roleUnknown(let text):
            Problem(
                "accounts.role", vi: "Không có vai trò “\(text)”.",
                remedy:
                    "Dùng: lãnh đạo đơn vị, đầu mối, công chức, thành viên hội đồng, chủ tịch hội đồng, lãnh đạo cấp trên.",
                en: "There is no role “\(text)”.",
                remedy: "Use: head, coordinator, officer, appraiser, chair, leader.")
        case .notYours(let role, let seatName):
            Problem(
                "accounts.notYours", vi: "Ông/bà không phân công được vai trò “\(role.title.vi)” ở “\(seatName)”.",
                remedy: "Đề nghị người quản lý chương trình hoặc quản trị viên phân công.",
                en: "The role “\(role.title.en)” at “\(seatName)” is not yours to give.",
                remedy: "Ask the programme manager or an administrator.")
        case .codeMalformed(let text): Self.malformedCode(text)
        case .contactMalformed(let text): Self.malformedContact(text)
        case .repeated(let row):
            Problem(
                "accounts.repeated", vi: "Trùng người và đơn vị với dòng \(row).", remedy: "Xóa dòng thừa.",
                en: "The same person and unit as in row \(row).", remedy: "Remove one of the rows.")
        case .tooMany(let limit):
            Problem(
                "accounts.tooMany", vi: "Danh sách có hơn \(limit) dòng.", remedy: "Chia thành nhiều lần.",
                en: "The list has more than \(limit) rows.", remedy: "Divide it.")
        case .empty:
            Problem(
                "accounts.empty", vi: "Danh sách chưa có dòng nào.",
                remedy: "Dán các dòng từ Excel vào ô rồi kiểm tra lại.", en: "The list has no rows.",
                remedy: "Paste rows of a spreadsheet and check again.")
        }
    }

    private static func malformedCode(_ text: String) -> Problem {
        Problem(
            "accounts.code", vi: "“\(text)” không phải mã tiêu chí.",
            remedy: "Ghi như “3.4; 5”, để trống là mọi tiêu chí.", en: "“\(text)” is no code of a criterion.",
            remedy: "Write “3.4; 5”; empty means all criteria.")
    }

    private static func malformedContact(_ text: String) -> Problem {
        Problem(
            "accounts.contact", vi: "“\(text)” không phải số điện thoại hoặc thư điện tử.",
            remedy: "Sửa lại, hoặc để trống.", en: "“\(text)” is neither a telephone number nor an e-mail address.",
            remedy: "Mend it, or leave it empty.")
    }

    private static func ambiguous(_ text: String, _ keys: [String]) -> Problem {
        let list = keys.prefix(6).joined(separator: ", ")
        return Problem(
            "accounts.unitAmbiguous", vi: "Có nhiều đơn vị tên “\(text)”.", remedy: "Ghi mã thay cho tên: \(list).",
            en: "Several units are called “\(text)”.", remedy: "Write the code instead: \(list).")
    }
}

extension Role {
    /// The role that people call so, in a list or a form: "đầu mối", "Thành viên Hội đồng thẩm định".
    public init?(named text: String) {
        let folded = Folding.fold(text)
        let found = Role.allCases.first { role in
            [Folding.fold(role.title.vi), Folding.fold(role.title.en), role.rawValue.lowercased()].contains(folded)
        }
        guard let role = found ?? Self.aliases[folded] else { return nil }
        self = role
    }

    private static let aliases: [String: Role] = [
        "lanh dao": .unitHead, "chu tich": .unitHead, "chu tich ubnd": .unitHead, "pho chu tich": .unitHead,
        "chu tich ubnd xa": .unitHead, "dau moi": .unitCoordinator, "dau moi cchc": .unitCoordinator,
        "can bo dau moi": .unitCoordinator, "cong chuc": .unitOfficer, "can bo": .unitOfficer,
        "chuyen vien": .unitOfficer, "thanh vien hoi dong": .appraiser, "tham dinh": .appraiser,
        "chu tich hoi dong": .councilChair, "quan ly": .programmeManager, "quan ly chuong trinh": .programmeManager,
        "quan tri": .administrator, "head": .unitHead, "coordinator": .unitCoordinator, "officer": .unitOfficer,
        "chair": .councilChair,
    ]
}

extension Account.State {
    /// What the state is called.
    public var title: Bilingual {
        switch self {
        case .invited: Bilingual(vi: "Đã mời", en: "Invited")
        case .lapsed: Bilingual(vi: "Lời mời hết hạn", en: "Invitation lapsed")
        case .active: Bilingual(vi: "Đang dùng", en: "Active")
        case .closed: Bilingual(vi: "Đã đóng", en: "Closed")
        }
    }
}
