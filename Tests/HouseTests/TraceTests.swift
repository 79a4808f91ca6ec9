import Testing

/// The project stands by itself: nothing of the machine or the tools it was written with.
struct TraceTests {
    /// Put together here, so that this file does not hold them.
    private static let traces = [
        ["/", "work/"], ["/tmp/", "wt"], ["/", "home/"], ["/", "root/"], ["/", "Users/"], ["in", "wt "],
        ["new", "wt "],
        ["farm", "-"],
    ].map { $0.joined() }

    private static let hosts: Set<Substring> = [
        "github.com", "www.w3.org", "swift.org", "www.swift.org", "www.apache.org", "localhost", "127.0.0.1",
        // Names of formats, not places to go to.
        "schemas.openxmlformats.org", "schemas.microsoft.com", "purl.org",
    ]

    @Test func `no file names a path of the machine it was written on`() {
        for file in Repository.files {
            for trace in Self.traces { #expect(!file.text.contains(trace), "\(file) holds \(trace)") }
        }
    }

    @Test func `addresses lead to public places only`() {
        for file in Repository.files {
            for host in Self.hosts(in: file.text) where !Self.isPublic(host) { Issue.record("\(file) names \(host)") }
        }
    }

    @Test func `an address is told by its host`() {
        #expect(
            Self.hosts(in: "see https://github.com/x and http:" + "//registry.local:80/y.") == [
                "github.com", "registry.local",
            ])
        #expect(!Self.isPublic("registry.local"))
        #expect(Self.isPublic("vanban.chinhphu.vn"))
        #expect(Self.isPublic("thu.example"))
    }

    private static func hosts(in text: String) -> [Substring] {
        text.matches(of: #/https?:\/\/([A-Za-z0-9.\-]+)/#).map(\.1)
    }

    private static func isPublic(_ host: Substring) -> Bool {
        hosts.contains(host) || [".gov.vn", ".chinhphu.vn", ".example"].contains { host.hasSuffix($0) }
    }
}
