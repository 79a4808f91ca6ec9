import ArgumentParser
import Foundation
import ParIndex
import Store
import Wording

/// Follows the record of a database and says whether it is whole, or checks the verification file of a publication.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract:
            "Kiểm tra nhật ký, hoặc tệp kiểm chứng của một lần công bố. / Check the record, or a publication's file.",
        discussion: """
            Không có TỆP: đọc nhật ký từ mục đầu đến mục cuối; số thứ tự phải liền nhau, mã băm của mỗi mục phải tính lại
            được từ nội dung và mục trước nó, nên mục bị sửa, xóa, chèn đều lộ ra. In đầu chuỗi (số thứ tự:mã băm); hãy
            giữ nó ở nơi khác để lần sau đối chiếu bằng --head, khi đó lộ cả việc cắt bớt phần cuối. Chỉ đọc.
            Without FILE: reads the whole record; numbers must follow, each hash must come from its entry and the one
            before, so a changed, removed or added entry shows. Prints the head; kept elsewhere and given as --head, it
            shows a shortened record too. Reads only.

            Có TỆP: không cần cơ sở dữ liệu hay mạng; kiểm tra chữ ký (--key: đúng khóa của cơ quan công bố), tính lại
            từng điểm, tổng, chỉ số, hạng, xếp loại từ câu trả lời và bộ tiêu chí trong tệp, nêu chỗ khác với số ghi
            trong tệp; --head: tệp gắn với đúng đầu chuỗi đó; --evidence: mã băm của các tài liệu trong thư mục.
            With FILE: offline; checks the signature (--key: made by the authority's key), computes every score, sum,
            index, rank and grade again from the answers and the set in the file and names what differs; --head: the
            record's head that the file names; --evidence: the digests of the documents in a folder.
            Mã thoát / exit code: 0; 1 khi có sai lệch / where something is not as it must be; 65 không đọc được / unreadable.

            Ví dụ / Examples:
              cchc verify --data /var/lib/parindex
              cchc verify --head 128:6f0c…  --json
              cchc verify kiem-chung.json --key 3f9a… --head 6f0c… --evidence minh-chung/
            """)

    @Argument(help: "Tệp kiểm chứng; không có thì kiểm tra nhật ký. / A verification file; the record without one.")
    var file: String?

    @OptionGroup var options: DataOptions

    @Option(
        help: "Đầu chuỗi đã giữ từ trước, dạng 128:6f0c… (với tệp: chỉ mã băm cũng được). / A head kept from earlier.")
    var head: String?

    @Option(help: "Với tệp: dấu vân tay của khóa ký. / With a file: fingerprint of the key that signed it.")
    var key: String?

    @Option(help: "Với tệp: thư mục tài liệu kiểm chứng. / With a file: folder of the evidence.")
    var evidence: String?

    @Flag(help: "In kết quả dạng JSON. / Print the result as JSON.")
    var json = false

    func validate() throws {
        if file == nil, key != nil || evidence != nil { throw ValidationError("--key, --evidence: FILE") }
        guard file == nil, let head, RecordHead(head) == nil else { return }
        throw ValidationError("--head \(head)")
    }

    func run() async throws {
        if let file {
            return try FileVerification(path: file, head: head, key: key, evidence: evidence, isJSON: json).run()
        }
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
                try await store.verifyRecord(expecting: head.flatMap { RecordHead($0) }) { seq in
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
