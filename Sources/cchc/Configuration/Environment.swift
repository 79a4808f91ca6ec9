import Foundation

/// The variables by which the program can be set up; a flag goes before a variable, a variable before the default.
enum Variable: String, CaseIterable {
    case data = "CCHC_DATA"
    case database = "CCHC_DATABASE"
    case host = "CCHC_HOST"
    case port = "CCHC_PORT"
    case language = "CCHC_LANG"

    /// The variable's value, where it is set.
    var value: String? {
        ProcessInfo.processInfo.environment[rawValue].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Variables of the tests, which the program passes over.
    private static let testPrefix = "CCHC_TEST_"

    /// Refuses a variable of ours that does not exist, naming the nearest that does.
    static func checkNames(in environment: [String: String] = ProcessInfo.processInfo.environment) throws(Failure) {
        let known = allCases.map(\.rawValue)
        for name in environment.keys.sorted()
        where name.hasPrefix("CCHC_") && !name.hasPrefix(testPrefix) && !known.contains(name) {
            throw .unknownVariable(name, nearest: known.min { $0.distance(to: name) < $1.distance(to: name) } ?? "")
        }
    }
}

extension String {
    /// How many letters must be changed, added or left out to come from one word to the other.
    fileprivate func distance(to other: String) -> Int {
        let other = Array(other)
        var row = Array(0...other.count)
        for (line, letter) in enumerated() {
            var next = [line + 1]
            for (column, wanted) in other.enumerated() {
                next.append(Swift.min(next[column] + 1, row[column + 1] + 1, row[column] + (letter == wanted ? 0 : 1)))
            }
            row = next
        }
        return row[other.count]
    }
}
