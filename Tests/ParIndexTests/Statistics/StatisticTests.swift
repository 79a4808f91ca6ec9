import ParIndex
import Testing

struct StatisticTests {
    private func value(
        _ typed: String, _ kind: StatisticalIndicator.Kind, codes: [String: String] = [:]
    ) throws(StatisticRefusal) -> StatisticValue? {
        try StatisticValue(typed: typed, for: indicator(kind, codes))
    }

    private func indicator(_ kind: StatisticalIndicator.Kind, _ codes: [String: String] = [:]) -> StatisticalIndicator {
        StatisticalIndicator(code: c("1.1"), label: "Số nhiệm vụ", unit: "nhiệm vụ", kind: kind, codes: codes)
    }

    private func reason(_ typed: String, _ kind: StatisticalIndicator.Kind) -> StatisticRefusal.Reason? {
        do throws(StatisticRefusal) {
            _ = try value(typed, kind, codes: kind == .coded ? ["0": "Không", "1": "Có"] : [:])
            return nil
        } catch {
            #expect(error.code == "1.1" && error.label == "Số nhiệm vụ")
            return error.reason
        }
    }

    @Test(arguments: [("02", 2), ("1.714", 1714), ("1.240.200", 1_240_200), ("3 040", 3040), ("0", 0)])
    func `counts are read with zeros before and marks between thousands`(_ typed: String, _ number: Int) throws {
        #expect(try value(typed, .integer) == .number(Quantity(number)))
    }

    @Test func `rates have a comma or a point, and no marks between thousands`() throws {
        #expect(try value("56,1", .percent)?.text == "56.1")
        #expect(try value("93.93%", .percent)?.text == "93.93")
        #expect(try value("12.125", .percent)?.text == "12.125")
        #expect(try value("1.240,5", .decimal)?.text == "1240.5")
    }

    @Test func `days and codes are read, and nothing is nothing`() throws {
        #expect(try value("20/11/2023", .date) == .date("2023-11-20"))
        #expect(try value("1", .coded, codes: ["1": "Có"]) == .coded("1"))
        #expect(try value("12/15", .text) == .text("12/15"))
        #expect(try value("", .integer) == nil)
    }

    @Test func `what an indicator can not be is refused with its name`() {
        #expect(reason("nhiều", .integer) == .notNumber("nhiều"))
        #expect(reason("-1", .integer) == .negative("-1"))
        #expect(reason("1,5", .integer) == .notWhole("1,5"))
        #expect(reason("130", .percent) == .aboveWhole("130"))
        #expect(reason("31/02/2023", .date) == .notDay("31/02/2023"))
        #expect(reason("2", .coded) == .notListed("2"))
        #expect(reason("103", .heading) == .onlyGroups)
        #expect(reason(String(repeating: "x", count: 501), .text) == .textTooLong)
    }

    @Test func `what the database holds is the value again`() throws {
        for (typed, kind) in [("1.714", .integer), ("56,1", .percent), ("1/7/2025", .date), ("a/b", .text)]
            as [(String, StatisticalIndicator.Kind)]
        {
            let value = try value(typed, kind)
            #expect(value.flatMap { StatisticValue(text: $0.text, kind: kind) } == value)
        }
    }
}
