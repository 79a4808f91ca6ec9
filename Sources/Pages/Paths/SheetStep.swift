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
    /// Which officer answers what.
    case assignment

    var pattern: PathPattern {
        switch self {
        case .presence: .sheetPresence
        case .check: .sheetCheck
        case .send: .sheetSend
        case .reject: .sheetReject
        case .approve: .sheetApprove
        case .withdraw: .sheetWithdraw
        case .assignment: .assignment
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
