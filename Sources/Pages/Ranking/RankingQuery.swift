import ParIndex

/// What a reader asks of a ranking table: order, filter and page, all of it in the address.
public struct RankingQuery: Hashable, Sendable {
    /// What the rows are ordered by.
    public enum Order: Hashable, Sendable {
        case rank
        case name
        case grade
        case change
        case domain(Code)
    }

    public var order: Order
    /// Whether the order is the other way round than usual: best first for figures, A first for names.
    public var isReversed: Bool
    /// Text that the unit's name or its superior's must contain, as typed.
    public var text: String
    /// The key of the block shown; `nil` for all.
    public var block: String?
    /// The key of the table shown, where a round has several; `nil` for the first.
    public var table: String?
    /// The page shown, from 1; `nil` for all rows at once.
    public var page: Int?

    public init(
        order: Order = .rank, isReversed: Bool = false, text: String = "", block: String? = nil, table: String? = nil,
        page: Int? = 1
    ) {
        (self.order, self.isReversed, self.text) = (order, isReversed, text)
        (self.block, self.table, self.page) = (block, table, page)
    }

    /// The query of an address, from the values of its items; what can not be read counts as not asked.
    public init(items value: (_ name: String) -> String?) {
        self.init(
            order: Order(value(Name.order) ?? ""), isReversed: value(Name.reversed) == "1",
            text: String((value(Path.searchName) ?? "").prefix(100)), block: value(Name.block).nonEmpty,
            table: value(Name.table).nonEmpty, page: Self.page(value(Name.page) ?? "1"))
    }

    /// The items by which an address states this query; the usual is left out.
    var items: [(name: String, value: String)] {
        let page = page.map(String.init) ?? Self.allPages
        let all = [
            (Name.table, table ?? ""), (Name.order, order.text), (Name.reversed, isReversed ? "1" : ""),
            (Path.searchName, text), (Name.block, block ?? ""), (Name.page, page == "1" ? "" : page),
        ]
        return all.filter { !$0.1.isEmpty }.map { (name: $0.0, value: $0.1) }
    }

    /// The names of the items of an address.
    enum Name {
        static let order = "xep"
        static let reversed = "nguoc"
        static let block = "khoi"
        static let table = "bang"
        static let page = "trang"
    }

    private static let allPages = "tat-ca"

    private static func page(_ text: String) -> Int? {
        text == allPages ? nil : min(max(Int(text) ?? 1, 1), 1_000_000)
    }
}

extension RankingQuery.Order {
    /// The order that an address names; by rank where it names none.
    init(_ text: String) {
        switch text {
        case "ten": self = .name
        case "loai": self = .grade
        case "thay-doi": self = .change
        default:
            let code = text.hasPrefix("lv-") ? Code(text.dropFirst(3)) : nil
            self = code.map { .domain($0) } ?? .rank
        }
    }

    /// The name of the order in an address; empty for the usual.
    var text: String {
        switch self {
        case .rank: ""
        case .name: "ten"
        case .grade: "loai"
        case .change: "thay-doi"
        case .domain(let code): "lv-" + code.text
        }
    }
}

extension RankingQuery {
    /// The same query ordered by `order`: reversed when it is ordered so already; from the first page.
    func ordered(by order: Order) -> RankingQuery {
        var query = turned(to: page == nil ? nil : 1)
        query.isReversed = self.order == order && !isReversed
        query.order = order
        return query
    }

    /// The same query on another page, or on one with all rows.
    func turned(to page: Int?) -> RankingQuery {
        var query = self
        query.page = page
        return query
    }
}

extension String? {
    /// `nil` for the empty text that an untouched field of a form sends.
    fileprivate var nonEmpty: String? {
        flatMap { $0.isEmpty ? nil : $0 }
    }
}
