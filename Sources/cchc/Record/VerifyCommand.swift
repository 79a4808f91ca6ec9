import ArgumentParser
import Foundation
import ParIndex
import Store
import Wording

/// Follows the record of a database and says whether it is whole.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Kiểm tra tính toàn vẹn của nhật ký. / Check that the record is whole.",
        discussion: """
            In đầu chuỗi (số thứ tự:mã băm) của nhật ký; hãy giữ nó ở nơi khác để lần sau đối chiếu bằng --head. Chỉ đọc.
            Prints the record's head (number:hash); keep it elsewhere and give it as --head the next time. Reads only.
            Mã thoát / exit code: 0, 1 khi nhật ký không nguyên vẹn / where the record is not whole.

            Ví dụ / Examples:
              cchc verify --data /var/lib/parindex
              cchc verify --head 128:6f0c…  --json
            """)

    @OptionGroup var options: DataOptions

    @Option(help: "Đầu chuỗi đã giữ từ trước, dạng 128:6f0c… / A head kept from earlier.")
    var head: RecordHead?

    @Flag(help: "In kết quả dạng JSON. / Print the result as JSON.")
    var json = false

    func run() async throws {
        let outcome: Result<RecordHead, RecordFault>
        do {
            let store = try OpenedStore.asItIs(Configuration(options))
            outcome = try await check(store)
            try await store.close()
        } catch {
            throw Console.end(error)
        }
        json ? print(JSONText.of(JSONOutcome(outcome))) : say(outcome)
        if case .failure = outcome { throw ExitCode(1) }
    }

    private func check(_ store: Store) async throws -> Result<RecordHead, RecordFault> {
        let isQuiet = json
        do {
            return .success(
                try await store.verifyRecord(expecting: head) { seq in
                    if !isQuiet, seq.isMultiple(of: 100_000) { Self.say(seq) }
                })
        } catch let fault as RecordFault {
            return .failure(fault)
        } catch {
            throw Failure.database(String(describing: error))
        }
    }

    private static func say(_ seq: Int64) {
        Console.say(
            Bilingual(
                vi: "Đã kiểm tra \(Numbers.count(Int(seq))) mục…", en: "\(Numbers.count(Int(seq), in: .en)) entries…"))
    }

    private func say(_ outcome: Result<RecordHead, RecordFault>) {
        switch outcome {
        case .success(let head):
            print(head)
            Console.say(
                Bilingual(
                    vi: "Nhật ký nguyên vẹn, \(Numbers.count(Int(head.seq))) mục.",
                    en: "The record is whole, \(Numbers.count(Int(head.seq), in: .en)) entries."))
        case .failure(let fault):
            print("\(fault.problem.text(in: Console.language)) [\(fault.problem.code)]")
        }
    }

    /// The shape of the outcome in JSON.
    private struct JSONOutcome: Encodable {
        let whole: Bool
        var head, code, message: String?
        var seq: Int64?

        init(_ outcome: Result<RecordHead, RecordFault>) {
            switch outcome {
            case .success(let head):
                (whole, self.head) = (true, head.description)
            case .failure(let fault):
                (whole, seq, code) = (false, fault.seq, fault.problem.code)
                message = fault.problem.text(in: Console.language)
            }
        }
    }
}

extension RecordHead: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}
