/// One fault of a file or a paper, with its place (lỗi trong tệp); faults are collected, so that all are seen at once.
public struct Diagnostic: Hashable, Sendable {
    /// How much a fault weighs.
    public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
        /// Worth knowing; nothing to mend.
        case note
        /// Probably wrong; the file is still used.
        case warning
        /// The file can not be used.
        case error

        public static func < (left: Severity, right: Severity) -> Bool {
            left.weight < right.weight
        }

        private var weight: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    public let severity: Severity
    public let place: Place
    public let problem: Problem

    /// A fault from its weight, place and sentences.
    public init(_ severity: Severity, at place: Place, _ problem: Problem) {
        (self.severity, self.place, self.problem) = (severity, place, problem)
    }

    /// The problem with its line before it, where the file is known.
    public var placedProblem: Problem {
        guard let line = place.line else { return problem }
        return Problem(problem, atVi: "Dòng \(line)", en: "Line \(line)")
    }

    /// "sets/cl.yaml:12:7: error: … [set.sum]": the severity stays an English keyword, for editors and scripts.
    public func line(in language: Language = .vi) -> String {
        "\(place): \(severity.rawValue): \(problem.text(in: language)) [\(problem.code)]"
    }
}
