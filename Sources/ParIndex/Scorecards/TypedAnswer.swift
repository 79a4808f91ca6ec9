/// An answer as somebody typed it into a form (nội dung đã gõ): texts, kept as they are until they can be read.
public struct TypedAnswer: Hashable, Sendable {
    /// Whether "nothing arose" was ticked; what else was typed then does not count.
    public var isNothing: Bool
    /// What stands in the fields, by role.
    public var facts: [String: String]
    /// Points by judgement.
    public var points: String
    /// The reason of such points.
    public var reason: String

    public init(isNothing: Bool = false, facts: [String: String] = [:], points: String = "", reason: String = "") {
        (self.isNothing, self.facts, self.points, self.reason) = (isNothing, facts, points, reason)
    }
}

/// Why what somebody typed is no answer to the criterion.
public enum TypedFault: Error, Hashable, Sendable {
    /// A number that can not be read; `label` is what was asked.
    case number(label: String?, NumberFieldFault)
    case notADay(label: String?, String)
    case notAChoice(label: String?, String)
    /// A reason without the points that it is for.
    case pointsMissing
}

extension TypedAnswer {
    /// Texts for yes, no and never in fields of choice.
    public static let (yes, no, never) = ("co", "khong", "chua")

    /// The answer that was typed; `nil` where nothing was. Facts that were left blank are left out.
    public func answer(to criterion: Criterion) throws(TypedFault) -> Answer? {
        if isNothing { return .nothingArose }
        if criterion.judgementStep != nil, criterion.answerFields.isEmpty { return try judged() }
        var read: [String: Fact] = [:]
        for field in criterion.answerFields {
            read[field.role] = try field.fact(facts[field.role] ?? "")
        }
        return read.isEmpty ? nil : .facts(read)
    }

    private func judged() throws(TypedFault) -> Answer? {
        let read: Quantity?
        do throws(NumberFieldFault) {
            read = try NumberField.decimal(most: Quantity(Self.mostPoints)).read(points)
        } catch {
            throw .number(label: nil, error)
        }
        if let read { return .judged(Points(millionths: read.millionths), reason: reason) }
        if reason.holdsWords { throw .pointsMissing }
        return nil
    }

    /// No criterion of any set is worth more, so that "1.577" can only be decimals.
    private static let mostPoints = 1000
}

extension AnswerField {
    /// The fact that was typed; `nil` where nothing was.
    public func fact(_ typed: String) throws(TypedFault) -> Fact? {
        guard typed.holdsWords else { return nil }
        let text = String(typed.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        switch kind {
        case .count where text.contains("/"): return try days(text)
        case .count: return try number(text, .count)
        case .number(let field): return try number(text, field)
        case .day: return text == TypedAnswer.never ? .never : try .day(day(text))
        case .yesNo: return try choice(text)
        case .level(let levels):
            guard levels.contains(where: { $0.key == text }) else { throw .notAChoice(label: label, text) }
            return .level(text)
        }
    }

    private func number(_ text: String, _ field: NumberField) throws(TypedFault) -> Fact? {
        do throws(NumberFieldFault) {
            return try field.read(text).map(Fact.quantity)
        } catch {
            throw .number(label: label, error)
        }
    }

    private func days(_ text: String) throws(TypedFault) -> Fact {
        var days: [Day] = []
        for part in text.split(whereSeparator: { ";, \n".contains($0) }) { days.append(try day(String(part))) }
        return .days(days)
    }

    private func day(_ text: String) throws(TypedFault) -> Day {
        guard let day = Day(parsing: text) else { throw .notADay(label: label, text) }
        return day
    }

    private func choice(_ text: String) throws(TypedFault) -> Fact {
        switch text {
        case TypedAnswer.yes: return .yes
        case TypedAnswer.no: return .no
        default: throw .notAChoice(label: label, text)
        }
    }
}

extension TypedAnswer {
    /// What stands in the form of an answer that was given: read again, it is the same answer.
    public init(_ answer: Answer?) {
        self.init()
        switch answer {
        case .nothingArose: isNothing = true
        case .facts(let facts): self.facts = facts.mapValues(Self.text)
        case .judged(let points, let reason): (self.points, self.reason) = (Self.text(points.millionths), reason)
        case .given, .published, .awarded, nil: break
        }
    }

    private static func text(_ fact: Fact) -> String {
        switch fact {
        case .yes: yes
        case .no: no
        case .never: never
        case .quantity(let quantity): text(quantity.millionths)
        case .day(let day): text(day)
        case .days(let days): days.map(text).joined(separator: "; ")
        case .level(let key): key
        }
    }

    /// A comma before decimals; never exactly three of them, which could be thousands.
    private static func text(_ millionths: Int64) -> String {
        let text = Millionths.text(millionths, separator: ",")
        let decimals = text.split(separator: ",").dropFirst().last?.count
        return decimals == 3 ? text + "0" : text
    }

    private static func text(_ day: Day) -> String {
        "\(day.day < 10 ? "0" : "")\(day.day)/\(day.month < 10 ? "0" : "")\(day.month)/\(day.year)"
    }
}
