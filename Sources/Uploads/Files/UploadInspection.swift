import Foundation
import Programs

/// Judges what is handed in before anything is kept (kiểm tra tệp tải lên): name, kind, size, content, viruses.
///
/// The file lies on the disk already and is read piece by piece; every refusal is an `UploadRefusal` with its name.
public struct UploadInspection: Sendable {
    public let limits: UploadLimits
    /// Asked about each file where one is set; then a scanner that does not answer refuses the file.
    public let scanner: VirusScanner?

    /// An inspection with those limits.
    public init(limits: UploadLimits = UploadLimits(), scanner: VirusScanner? = nil) {
        (self.limits, self.scanner) = (limits, scanner)
    }

    /// Refuses by the name and the announced size alone, before the first byte is read.
    public func admit(_ name: String, bytes: Int) throws(UploadRefusal) {
        do throws(UploadFault) {
            guard let kind = UploadKind(extensionOf: try UploadName.checked(name)) else { throw .kind }
            guard bytes <= limits.bytes(of: kind) else { throw .tooLarge(limit: limits.bytes(of: kind)) }
        } catch {
            throw UploadRefusal(name, error)
        }
    }

    /// Judges one file that is not a ZIP.
    public func check(_ name: String, at path: String) async throws(UploadRefusal) -> CheckedFile {
        do throws(UploadFault) {
            return try await checked(name, at: path)
        } catch {
            throw UploadRefusal(name, error)
        }
    }

    /// Judges what was dropped: one file, or each file of a ZIP, unpacked into `folder`, which the caller removes.
    ///
    /// Good files and refused ones come side by side; a ZIP that is refused as a whole is one outcome.
    public func checkDrop(_ name: String, at path: String, unpackingInto folder: String) async -> [UploadOutcome] {
        guard UploadKind(extensionOf: name) == .zip else {
            return [await outcome(name, at: path, folder: "")]
        }
        do throws(UploadFault) {
            var outcomes: [UploadOutcome] = []
            for item in try await unpacked(name, at: path, into: folder) {
                if let fault = item.fault {
                    let refusal = UploadRefusal(UploadOutcome.joined(item.folder, item.name), fault)
                    outcomes.append(UploadOutcome(folder: item.folder, path: item.path, result: .failure(refusal)))
                } else {
                    outcomes.append(await outcome(item.name, at: item.path, folder: item.folder))
                }
            }
            return outcomes
        } catch {
            return [UploadOutcome(folder: "", path: path, result: .failure(UploadRefusal(name, error)))]
        }
    }

    /// Two at once, however many drop their files.
    private static let workers = Workers(limit: 2)

    private func outcome(_ name: String, at path: String, folder: String) async -> UploadOutcome {
        do throws(UploadFault) {
            return UploadOutcome(folder: folder, path: path, result: .success(try await checked(name, at: path)))
        } catch {
            let refusal = UploadRefusal(UploadOutcome.joined(folder, name), error)
            return UploadOutcome(folder: folder, path: path, result: .failure(refusal))
        }
    }

    private func checked(_ name: String, at path: String) async throws(UploadFault) -> CheckedFile {
        let judgement = Judgement(name: name, path: path, limits: limits)
        var file = try await Self.workers.run {
            Result { () throws(UploadFault) in try judgement.judge() }
        }.get()
        if file.kind == .pdf { try await addInformation(to: &file, at: path) }
        try await scan(path)
        return file
    }

    private func unpacked(_ name: String, at path: String, into folder: String) async throws(UploadFault) -> [Carrier
        .Item]
    {
        try await Self.workers.run { [limits] in
            Result { () throws(UploadFault) in
                _ = try UploadName.checked(name)
                let bytes = try StoredBytes(path: path)
                guard bytes.count > 0 else { throw .empty }
                guard bytes.count <= limits.carrierBytes else { throw .tooLarge(limit: limits.carrierBytes) }
                let signature = UploadKind.Signature(of: try bytes.bytes(at: 0, count: 1024))
                guard signature == .zip else { throw .mismatch(promised: .zip, found: signature?.kind) }
                return try Carrier(path: path, limits: limits).unpack(into: folder)
            }
        }.get()
    }

    private func addInformation(to file: inout CheckedFile, at path: String) async throws(UploadFault) {
        guard let information = try await PortableInformation.read(path) else {
            file.remarks.append(.notCounted)
            return
        }
        if information.isEncrypted { throw .password }
        file.pages = information.pages
        if information.hasScripts { file.remarks = Set(file.remarks + [.scripts]).sorted() }
    }

    private func scan(_ path: String) async throws(UploadFault) {
        guard let scanner else { return }
        try await Self.workers.run { Result { () throws(UploadFault) in try scanner.scan(path) } }.get()
    }
}
