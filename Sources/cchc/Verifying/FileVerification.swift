import ArgumentParser
import Crypto
import Foundation
import ParIndex
import Publications
import Wording

/// Checks the verification file of a publication without a database.
struct FileVerification {
    let path: String
    let head: String?
    let key: String?
    let evidence: String?
    let isJSON: Bool

    /// Prints what was found; ends in 1 where there is anything.
    func run() throws {
        let check: FileCheck
        do {
            check = try read()
        } catch {
            throw Console.end(error)
        }
        isJSON ? print(JSONText.of(Outcome(check))) : say(check)
        if !check.findings.isEmpty { throw ExitCode(1) }
    }

    private func read() throws -> FileCheck {
        guard let bytes = FileManager.default.contents(atPath: path) else { throw Failure.notFound(path) }
        let hashes = try evidence.map { try EvidenceHashes(path: $0).hashes }
        do throws(FileCheck.Unreadable) {
            return try FileCheck(Array(bytes), key: key, head: head?.lowercased(), evidence: hashes)
        } catch {
            switch error {
            case .notJSON: throw Failure.noVerificationFile(path, member: nil)
            case .notSuchAFile(let member): throw Failure.noVerificationFile(path, member: member)
            case .otherFormat(let format): throw Failure.otherFileFormat(format)
            }
        }
    }

    private func say(_ check: FileCheck) {
        for finding in check.findings {
            print("\(finding.problem.text(in: Console.language)) [\(finding.problem.code)]")
        }
        let (file, count) = (check.file, check.findings.count)
        let what = "\(file.round.title) – \(file.publication.decisionNumber)"
        Console.say(
            Bilingual(
                vi: "\(what): \(file.units.count) đơn vị, khóa ký \(check.fingerprint).",
                en: "\(what): \(file.units.count) units, signed with \(check.fingerprint)."))
        Console.say(
            count == 0
                ? Bilingual(vi: "Tính lại khớp hoàn toàn.", en: "Everything computed again agrees.")
                : Bilingual(vi: "\(count) sai lệch.", en: "\(count) findings."))
    }

    /// The shape of the outcome in JSON.
    private struct Outcome: Encodable {
        struct Finding: Encodable {
            let code, place, message: String
            let stated, computed: String?

            init(_ finding: VerificationFinding) {
                (code, place) = (finding.problem.code, finding.place)
                message = finding.problem.text(in: Console.language)
                if case .differs(_, let stated, let computed) = finding {
                    (self.stated, self.computed) = (stated, computed)
                } else {
                    (stated, computed) = (nil, nil)
                }
            }
        }

        let sound: Bool
        let fingerprint, round, decision: String
        let units: Int
        let findings: [Finding]

        init(_ check: FileCheck) {
            (sound, fingerprint, round) = (check.findings.isEmpty, check.fingerprint, check.file.round.slug)
            (decision, units) = (check.file.publication.decisionNumber, check.file.units.count)
            findings = check.findings.map(Finding.init)
        }
    }
}

/// The files of a folder by their hashes.
struct EvidenceHashes {
    let path: String

    /// SHA-256 of every file in the folder and below.
    var hashes: Set<String> {
        get throws {
            guard let names = FileManager.default.enumerator(atPath: path) else { throw Failure.notFound(path) }
            var hashes: Set<String> = []
            for case let name as String in names {
                guard let file = FileHandle(forReadingAtPath: path + "/" + name) else { continue }
                if let hash = Self.hash(file) { hashes.insert(hash) }
            }
            return hashes
        }
    }

    /// `nil` for a folder, and for what can not be read.
    private static func hash(_ file: FileHandle) -> String? {
        var digest = SHA256()
        do {
            while let block = try file.read(upToCount: 1 << 20), !block.isEmpty { digest.update(data: block) }
        } catch {
            return nil
        }
        return digest.finalize().hexadecimal
    }
}
