/// The departments, posts and agencies of all times (danh mục bộ phận, chức danh, cơ quan).
public struct Departments: Hashable, Sendable {
    /// All of them, in the order of their file.
    public let all: [Department]

    /// The departments of a data file, UTF-8 and tab-separated, as its first comment lines explain; throws the first
    /// line that can not be read.
    public init(_ bytes: some Sequence<UInt8>) throws(MalformedLine) {
        var all: [Department] = []
        for row in TabbedText(bytes).rows { all.append(try Department(row)) }
        self.all = all
    }

    /// The departments and posts that a commune of that kind had on `day`.
    public func ofCommune(_ kind: Commune.Kind, on day: Day) -> [Department] {
        all.filter { $0.level == .commune && $0.kinds.contains(kind) && $0.validity.contains(day) }
    }

    /// The agencies that an authority of that level had on `day`.
    public func agencies(of level: Department.Level, on day: Day) -> [Department] {
        all.filter { $0.form == .agency && $0.level == level && $0.validity.contains(day) }
    }

    /// The department of that slug; `nil` if there is none.
    public subscript(slug: String) -> Department? {
        all.first { $0.slug == slug }
    }
}

extension Department {
    fileprivate init(_ row: TabbedText.Row) throws(MalformedLine) {
        guard let form = Form(rawValue: try row.word(1)), let level = Level(rawValue: try row.word(2)),
            let basis = Basis(rawValue: try row.word(7))
        else { throw row.fault }
        let letters = row.optionalWord(3) ?? ""
        let kinds = letters.utf8.compactMap(Commune.Kind.init(letter:))
        guard kinds.count == letters.utf8.count, kinds.isEmpty == (level != .commune) else { throw row.fault }
        self.init(
            slug: try row.word(0), form: form, level: level, kinds: Set(kinds),
            validity: Validity(from: try row.optionalDay(4), to: try row.optionalDay(5)), name: try row.word(6),
            basis: basis, source: basis == .stated ? try row.word(8) : row.optionalWord(8))
    }
}
