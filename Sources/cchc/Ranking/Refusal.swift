import ArgumentParser
import Foundation
import Tables
import Wording

/// Bad data: every fault on a line of its own on standard error, exit code 65.
enum Refusal {
    /// Prints the faults of a table, and says how many more there are than are printed.
    static func of(_ faults: TableFaults, in file: String) -> ExitCode {
        let lines = faults.list.map { Diagnostic(.error, at: $0.place(in: file), $0.problem).line() }
        return print(lines + (faults.count > lines.count ? [more(faults.count - lines.count)] : []))
    }

    /// Prints why the system refused a file.
    static func of(_ failure: FileFailure, in file: String) -> ExitCode {
        of([Diagnostic(.error, at: Place(file: file), failure.problem)])
    }

    /// Prints faults.
    static func of(_ diagnostics: [Diagnostic]) -> ExitCode {
        print(diagnostics.map { $0.line() })
    }

    private static func more(_ count: Int) -> String {
        "… và \(Numbers.count(count)) lỗi nữa. / … and \(Numbers.count(count, in: .en)) more."
    }

    private static func print(_ lines: [String]) -> ExitCode {
        FileHandle.standardError.write(Foundation.Data(lines.map { $0 + "\n" }.joined().utf8))
        return ExitCode(65)
    }
}

extension TableFault {
    fileprivate func place(in file: String) -> Place {
        Place(file: file, line: line)
    }
}
