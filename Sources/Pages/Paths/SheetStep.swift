/// What belongs to a unit's sheet besides its lines (các bước của phiếu), each at an address of its own.
public enum SheetStep: Hashable, Sendable, CaseIterable {
    /// Who looks at the sheet now.
    case presence
    /// The check before it is sent.
    case check
    case send
    case reject
    case approve
    case withdraw
    /// Takes the issued paper.
    case paper
    /// Which officer answers what.
    case assignment
    /// The sheet as a spreadsheet to be filled in elsewhere.
    case file
    /// Takes such a spreadsheet, or a block of it, back.
    case table

    var pattern: PathPattern {
        switch self {
        case .presence: .sheetPresence
        case .check: .sheetCheck
        case .send: .sheetSend
        case .reject: .sheetReject
        case .approve: .sheetApprove
        case .withdraw: .sheetWithdraw
        case .paper: .sheetPaper
        case .assignment: .assignment
        case .file: .sheetFile
        case .table: .sheetTable
        }
    }
}

/// Which lines of a sheet are shown (phần của phiếu).
public enum SheetPart: String, Hashable, Sendable, CaseIterable {
    case mine = "cua-toi"
    case all = "tat-ca"

    /// The name of the query item.
    public static let name = "xem"
}
