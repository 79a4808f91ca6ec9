import Foundation
import Wording

/// The variables by which the program can be set up; a flag goes before a variable, a variable before the default.
enum Variable: String, CaseIterable {
    case data = "CCHC_DATA"
    case database = "CCHC_DATABASE"
    case host = "CCHC_HOST"
    case port = "CCHC_PORT"
    case origin = "CCHC_ORIGIN"
    case insecure = "CCHC_INSECURE"
    case idle = "CCHC_IDLE_MINUTES"
    case session = "CCHC_SESSION_MINUTES"
    case sendmail = "CCHC_SENDMAIL"
    case scanner = "CCHC_CLAMD"
    case binder = "CCHC_BINDER_MB"
    case typstPython = "CCHC_TYPST_PYTHON"
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
            throw .unknownVariable(name, nearest: Nearest.word(to: name, among: known), known: known)
        }
    }
}
