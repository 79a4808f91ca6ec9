import Testing

struct ConfigurationTests {
    @Test func `a flag goes before a variable, a variable before the default`() throws {
        let usual = try Program("serve", "--print-config")
        let variable = try Program("serve", "--print-config", environment: ["CCHC_PORT": "9000"])
        let flag = try Program("serve", "--print-config", "--port", "9001", environment: ["CCHC_PORT": "9000"])
        #expect(usual.output.contains("port=8080"))
        #expect(usual.output.contains("host=127.0.0.1"))
        #expect(variable.output.contains("port=9000"))
        #expect(flag.output.contains("port=9001"))
    }

    @Test func `a variable that does not exist is refused with the nearest name`() throws {
        let serve = try Program("serve", "--print-config", environment: ["CCHC_PROT": "1"])
        #expect(serve.exitCode == 64)
        #expect(serve.messages.contains("CCHC_PORT"))
    }

    @Test func `variables of the tests are passed over`() throws {
        #expect(try Program("serve", "--print-config", environment: ["CCHC_TEST_X": "1"]).exitCode == 0)
    }

    @Test(arguments: ["99999999", "-1"]) func `a port that is none is refused`(_ port: String) throws {
        #expect(try Program("serve", "--print-config", "--port=\(port)").exitCode == 64)
    }

    @Test func `a password in an address is not shown`() throws {
        let serve = try Program("serve", "--print-config", "--database", "postgres://an:mat-khau@may/cchc")
        #expect(serve.output.contains("may/cchc"))
        #expect(!serve.output.contains("mat-khau"))
    }
}
