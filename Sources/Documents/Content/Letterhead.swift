import ParIndex

/// The head of the first page (phần đầu văn bản): who issues, number and symbol, place and date.
public struct Letterhead: Hashable, Sendable {
    /// The body above the issuer (cơ quan chủ quản), "Ủy ban nhân dân tỉnh Lạng Sơn"; a People's Committee bears none.
    public var superior: String?
    /// The issuing authority (cơ quan ban hành), "Ủy ban nhân dân xã Liên Sơn"; the letterhead prints it in capitals.
    public var issuer: String
    /// Number and symbol.
    public var number: DocumentNumber
    /// Where it is issued (địa danh), "Liên Sơn".
    public var place: String
    /// When it is issued.
    public var date: IssueDate

    /// A letterhead from its parts.
    public init(superior: String? = nil, issuer: String, number: DocumentNumber, place: String, date: IssueDate) {
        (self.superior, self.issuer, self.number, self.place, self.date) = (superior, issuer, number, place, date)
    }
}

/// Number and symbol of a paper (số, ký hiệu), 44 and "BC-UBND". The office clerk gives the number after signing.
public struct DocumentNumber: Hashable, Sendable {
    /// The number within its year; `nil` while there is none.
    public var number: Int?
    /// What stands behind the stroke, "BC-UBND".
    public var symbol: String

    /// A number from its parts.
    public init(_ number: Int? = nil, symbol: String) {
        (self.number, self.symbol) = (number, symbol)
    }
}

/// The day of issue (ngày ban hành); a draft knows the month only.
public enum IssueDate: Hashable, Sendable {
    /// The whole day.
    case day(Day)
    /// The month, with room to write the day.
    case month(Int, year: Int)
}
