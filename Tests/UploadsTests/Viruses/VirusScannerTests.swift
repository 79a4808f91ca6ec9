import Foundation
import Programs
import Testing

@testable import Uploads

struct VirusScannerTests {
    static let clamd = Program("clamd", package: "clamav-daemon")

    /// A real clamd that knows one sign of our own.
    @Test(.enabled(if: clamd.path != nil))
    func `a real scanner finds a signature of our own, and lets the rest pass`() async throws {
        let words = "PARINDEX-VIRUS-HOOK-TEST"
        let pdf = try Data(contentsOf: URL(fileURLWithPath: TestFiles.path("plain.pdf")))
        try await TestFiles.withTemporary(Array(pdf) + Array("% \(words)\n%%EOF\n".utf8)) { marked in
            try await Self.withClamd(finding: words) { setting in
                let scanner: VirusScanner = try #require(VirusScanner(setting))
                let inspection = UploadInspection(scanner: scanner)
                let file = try await inspection.check("sạch.pdf", at: TestFiles.path("plain.pdf"))
                #expect(file.kind == .pdf)
                let refusal = await #expect(throws: UploadRefusal.self) {
                    try await inspection.check("nhiễm.pdf", at: marked)
                }
                #expect(refusal == UploadRefusal("nhiễm.pdf", .virus("ParIndex.Test.UNOFFICIAL")))
                #expect(refusal?.problem.text(in: .vi).contains("ParIndex.Test") == true)
            }
        }
    }

    @Test func `a scanner that does not answer refuses the file`() async throws {
        try await TestFiles.withTemporary { folder in
            for setting in [folder + "/none.sock", "127.0.0.1:1"] {
                let scanner: VirusScanner = try #require(VirusScanner(setting))
                let inspection = UploadInspection(scanner: scanner)
                let refusal = await #expect(throws: UploadRefusal.self) {
                    try await inspection.check("x.pdf", at: TestFiles.path("plain.pdf"))
                }
                #expect(refusal?.problem.code == "upload.scanner")
            }
        }
    }

    @Test func `the setting is a socket or a host with a port`() {
        #expect(VirusScanner("/run/clamav/clamd.ctl")?.address == .socket(path: "/run/clamav/clamd.ctl"))
        #expect(VirusScanner("quet:3310")?.address == .network(host: "quet", port: "3310"))
        #expect(VirusScanner("[::1]:3310")?.address == .network(host: "::1", port: "3310"))
        for setting in ["", "quet", ":3310", "quet:", "quet:99999"] { #expect(VirusScanner(setting) == nil) }
    }

    private static func withClamd(finding words: String, _ act: @Sendable (String) async throws -> Void) async throws {
        try await TestFiles.withTemporary { folder in
            let socket = folder + "/clamd.sock"
            let digits = words.utf8.map { String($0, radix: 16) }.joined()
            try FileManager.default.createDirectory(atPath: folder + "/db", withIntermediateDirectories: false)
            try "ParIndex.Test:0:*:\(digits)\n".write(toFile: folder + "/db/own.ndb", atomically: true, encoding: .utf8)
            try "Foreground yes\nLocalSocket \(socket)\nDatabaseDirectory \(folder)/db\n".write(
                toFile: folder + "/clamd.conf", atomically: true, encoding: .utf8)
            let server = Process()
            let output = Pipe()
            server.executableURL = URL(fileURLWithPath: try #require(clamd.path))
            server.arguments = ["--config-file=\(folder)/clamd.conf"]
            (server.standardOutput, server.standardError) = (output, output)
            try server.run()
            defer { server.terminate() }
            await Workers(limit: 1).run {
                var log = ""
                while !log.contains("Self checking") {
                    let more = output.fileHandleForReading.availableData
                    guard !more.isEmpty else { return }
                    log += String(decoding: more, as: UTF8.self)
                }
            }
            try await act(socket)
        }
    }
}
