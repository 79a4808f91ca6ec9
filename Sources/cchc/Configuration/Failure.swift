import ArgumentParser
import Foundation
import ParIndex
import Wording

/// Why a command could not do its work, with the exit code that scripts rely on.
enum Failure: Error, Equatable {
    case unknownVariable(String, nearest: String?, known: [String])
    case port(String)
    case origin(String)
    case minutes(String)
    case program(String)
    case scanner(String)
    case megabytes(String)
    case unprotected(host: String)
    case folder(String, reason: String)
    case database(String)
    case portTaken(Int)
    case notFound(String)
    /// A folder without a database.
    case noData(String)
    /// A database without that round.
    case noRound(String, at: String)
    /// A round whose units can not hand in now.
    case notInSelfAssessment(String, RoundPhase)
    case notForPostgres
    /// A paper for which the round holds no data, or not yet.
    case noPaper(PaperKind, round: String)
    /// A file that is no verification file, with the member that was missed in it; `nil` where it is no JSON at all.
    case noVerificationFile(String, member: String?)
    /// A verification file in a form of another version.
    case otherFileFormat(String)

    /// 64 wrong usage · 65 bad data · 69 a program or server is missing · 70 our fault.
    var exitCode: ExitCode {
        switch self {
        case .unknownVariable, .port, .origin, .minutes, .program, .scanner, .megabytes, .unprotected, .notForPostgres:
            ExitCode(64)
        case .notFound, .noData, .noRound, .noPaper, .notInSelfAssessment, .noVerificationFile, .otherFileFormat:
            ExitCode(65)
        case .folder, .database, .portTaken: ExitCode(69)
        }
    }
}

extension Failure: Explained {
    var problem: Problem {
        switch self {
        case .unknownVariable(let name, let nearest, let known):
            Problem(
                code: "command.variable",
                what: Bilingual(vi: "Không có biến \(name).", en: "There is no variable \(name)."),
                remedy: ChoiceFault.remedy(nearest: nearest, known: known))
        case .notInSelfAssessment(let round, let phase): Self.notInSelfAssessment(round, phase)
        case .noData(let place): Self.noData(place)
        case .noRound(let round, let place): Self.noRound(round, at: place)
        case .port(let text): Self.port(text)
        case .origin(let text): Self.origin(text)
        case .minutes(let text): Self.minutes(text)
        case .program(let path): Self.program(path)
        case .scanner(let text): Self.scanner(text)
        case .megabytes(let text): Self.megabytes(text)
        case .unprotected(let host): Self.unprotected(host)
        case .folder(let path, let reason):
            Problem(
                code: "command.folder",
                what: Bilingual(vi: "Không mở được thư mục \(path).", en: "The folder \(path) can not be opened."),
                why: Bilingual(vi: "\(reason).", en: "\(reason)."),
                remedy: Bilingual(
                    vi: "Kiểm tra quyền ghi, hoặc chọn thư mục khác bằng --data.",
                    en: "Check the right to write, or choose another with --data."))
        case .database(let reason):
            Problem(
                code: "command.database",
                what: Bilingual(vi: "Không mở được cơ sở dữ liệu.", en: "The database can not be opened."),
                why: Bilingual(vi: "\(reason).", en: "\(reason)."),
                remedy: Bilingual(vi: "Chạy “cchc doctor” để kiểm tra.", en: "Run “cchc doctor” to check."))
        case .portTaken(let port):
            Problem(
                code: "command.portTaken",
                what: Bilingual(vi: "Cổng \(port) đang được dùng.", en: "Port \(port) is in use."),
                remedy: Bilingual(vi: "Chọn cổng khác bằng --port.", en: "Choose another with --port."))
        case .notForPostgres: Self.sqliteOnly
        case .noVerificationFile, .otherFileFormat: fileProblem
        case .noPaper(let kind, let round): Self.noPaper(kind, round)
        case .notFound(let what):
            Problem(
                code: "command.notFound",
                what: Bilingual(vi: "Không tìm thấy \(what).", en: "Not found: \(what)."),
                remedy: Bilingual(vi: "Kiểm tra lại tên.", en: "Check the name."))
        }
    }
}

extension Failure {
    private static func notInSelfAssessment(_ round: String, _ phase: RoundPhase) -> Problem {
        Problem(
            code: "command.phase",
            what: Bilingual(
                vi: "Đợt \(round) đang ở bước “\(phase.title.vi)”, các đơn vị chưa hoặc không còn nộp phiếu được.",
                en: "Round \(round) is in the step “\(phase.title.en)”: units can not hand in now."),
            remedy: phase < .selfAssessment
                ? Bilingual(
                    vi: "Mở đợt (Quản lý đợt → Mở đợt) rồi chạy lại.",
                    en: "Open the round (Manage the round, Open), then run this again.")
                : Bilingual(
                    vi: "Lập một đợt mới, mở đợt rồi chạy lại với đợt đó.",
                    en: "Make a new round, open it, and run this with that one."))
    }

    private static func noData(_ place: String) -> Problem {
        Problem(
            code: "command.noData",
            what: Bilingual(
                vi: "Không có cơ sở dữ liệu ở \(place).", en: "There is no database in \(place)."),
            remedy: Bilingual(
                vi: "Ghi đúng thư mục dữ liệu đang chạy bằng --data (xem dòng đầu khi khởi động).",
                en: "Name the folder that is being served with --data."))
    }

    private static func noRound(_ round: String, at place: String) -> Problem {
        Problem(
            code: "command.noRound",
            what: Bilingual(vi: "Không có đợt \(round) ở \(place).", en: "There is no round \(round) in \(place)."),
            remedy: Bilingual(
                vi: "Kiểm tra tên đợt trong địa chỉ trang, và thư mục dữ liệu (--data).",
                en: "Check the round as in the address of its page, and the folder (--data)."))
    }

    private static let sqliteOnly = Problem(
        code: "command.notForPostgres",
        what: Bilingual(
            vi: "Lệnh này dành cho thư mục dữ liệu SQLite.", en: "This command is for a folder with SQLite."),
        remedy: Bilingual(
            vi: "Với PostgreSQL, dùng pg_dump và sao chép thư mục evidence.",
            en: "With PostgreSQL use pg_dump and copy the folder evidence."))

    private static func noPaper(_ kind: PaperKind, _ round: String) -> Problem {
        Problem(
            code: "command.paper",
            what: Bilingual(
                vi: "Chưa lập được “\(kind.title.vi)” của đợt \(round).",
                en: "“\(kind.title.en)” of round \(round) can not be drafted."),
            why: Bilingual(
                vi: "Không có đợt hoặc đơn vị này, hoặc đợt chưa có đủ số liệu ở bước hiện nay.",
                en: "There is no such round or unit, or its data are not there yet."),
            remedy: Bilingual(
                vi: "Kiểm tra --round, --unit, và bước của đợt ở trang “Văn bản”.",
                en: "Check --round and --unit, and the round's step on its page “Papers”."))
    }

    private static func port(_ text: String) -> Problem {
        Problem(
            code: "command.port",
            what: Bilingual(vi: "“\(text)” không phải số cổng.", en: "“\(text)” is no port."),
            remedy: Bilingual(vi: "Dùng số từ 0 đến 65535.", en: "Use a number from 0 to 65535."))
    }

    private static func origin(_ text: String) -> Problem {
        Problem(
            code: "command.origin",
            what: Bilingual(vi: "“\(text)” không phải địa chỉ HTTPS.", en: "“\(text)” is no HTTPS address."),
            remedy: Bilingual(
                vi: "Ghi như https://cchc.langson.gov.vn, không có đường dẫn.",
                en: "Write it as https://cchc.langson.gov.vn, without a path."))
    }

    private static func minutes(_ text: String) -> Problem {
        Problem(
            code: "command.minutes",
            what: Bilingual(vi: "“\(text)” không phải số phút.", en: "“\(text)” is no number of minutes."),
            remedy: Bilingual(vi: "Dùng số từ 1 đến 10080.", en: "Use a number from 1 to 10080."))
    }

    private static func program(_ path: String) -> Problem {
        Problem(
            code: "command.program",
            what: Bilingual(
                vi: "“\(path)” không phải đường dẫn của chương trình chạy được.",
                en: "“\(path)” is no path of a program that can be run."),
            remedy: Bilingual(
                vi: "Ghi đường dẫn đầy đủ, như /usr/sbin/sendmail, và kiểm tra quyền chạy.",
                en: "Write the whole path, as /usr/sbin/sendmail, and check the right to run it."))
    }

    private static func scanner(_ text: String) -> Problem {
        Problem(
            code: "command.clamd",
            what: Bilingual(
                vi: "“\(text)” không phải địa chỉ của clamd.", en: "“\(text)” is no address of clamd."),
            remedy: Bilingual(
                vi: "Ghi đường dẫn ổ cắm (/run/clamav/clamd.ctl) hoặc máy:cổng.",
                en: "Give the path of its socket (/run/clamav/clamd.ctl) or host:port."))
    }

    private static func megabytes(_ text: String) -> Problem {
        Problem(
            code: "command.megabytes",
            what: Bilingual(vi: "“\(text)” không phải số MB.", en: "“\(text)” is no number of megabytes."),
            remedy: Bilingual(vi: "Dùng số từ 1 đến 10000000.", en: "Use a number from 1 to 10000000."))
    }

    private static func unprotected(_ host: String) -> Problem {
        Problem(
            code: "command.unprotected",
            what: Bilingual(
                vi: "Nghe ở \(host) là mở cho máy khác, nhưng chưa có HTTPS.",
                en: "Listening on \(host) lets others in, but there is no HTTPS."),
            why: Bilingual(
                vi: "Mật khẩu sẽ đi qua mạng không được mã hóa.", en: "Passwords would cross the network unencrypted."),
            remedy: Bilingual(
                vi:
                    "Đặt sau máy chủ trung gian có HTTPS và thêm --origin https://…, hoặc thêm --insecure nếu chỉ để thử.",
                en: "Put it behind a proxy with HTTPS and add --origin https://…, or --insecure for a trial."))
    }

    private var fileProblem: Problem {
        guard case .noVerificationFile(let path, let member) = self else {
            let format: String = if case .otherFileFormat(let format) = self { format } else { "" }
            return Problem(
                code: "command.fileFormat",
                what: Bilingual(
                    vi: "Không biết dạng tệp kiểm chứng “\(format)”.", en: "The form “\(format)” is not known."),
                remedy: Bilingual(vi: "Dùng phiên bản cchc mới hơn.", en: "Use a newer cchc."))
        }
        return Problem(
            code: "command.verificationFile",
            what: Bilingual(vi: "\(path) không phải tệp kiểm chứng.", en: "\(path) is no verification file."),
            why: member.map {
                Bilingual(vi: "Tệp thiếu hoặc sai phần “\($0)”.", en: "“\($0)” is missing or something else.")
            }
                ?? Bilingual(
                    vi: "Nội dung không phải JSON: tệp thuộc loại khác hoặc chưa tải hết.",
                    en: "Its content is no JSON: it is of another kind, or was not downloaded whole."),
            remedy: Bilingual(
                vi: "Tải lại tệp từ trang công bố.", en: "Download the file from the publication's page."))
    }
}

/// What the command line says.
enum Console {
    /// Vietnamese, or English where CCHC_LANG=en.
    static let language = Variable.language.value.flatMap { Language(rawValue: $0) } ?? .vi

    /// A line for people, on standard error.
    static func say(_ text: Bilingual) {
        FileHandle.standardError.write(Data((text.text(in: language) + "\n").utf8))
    }

    /// Says what went wrong and ends the command with the code that belongs to it.
    static func end(_ error: any Error) -> ExitCode {
        guard let explained = error as? any Explained else {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            return ExitCode(70)
        }
        FileHandle.standardError.write(Data((explained.problem.text(in: language) + "\n").utf8))
        return (error as? Failure)?.exitCode ?? ExitCode(65)
    }
}
