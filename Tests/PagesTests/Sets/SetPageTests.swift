import ParIndex
import Testing

@testable import Pages

@Suite struct SetPageTests {
    private func text(_ set: CriteriaSet) -> String {
        SetPage(set: set).markup(in: Cast.frame()).description
    }

    @Test func `a rule stands in words below its criterion, which has an anchor`() throws {
        let text = text(try Cast.set())
        #expect(text.contains("id=\"tc-3.4.1\""))
        #expect(text.contains("Từ 2,5 điểm, trừ 1 điểm cho mỗi 22 hồ sơ quá hạn; thấp nhất 0 điểm"))
    }

    @Test func `a rule that is not stated is said, and counted`() throws {
        let text = text(try Cast.set())
        #expect(text.contains("<span class=\"mark plain\">Quyết định không nêu cách chấm</span>"))
        #expect(text.contains("1 tiêu chí: quyết định không nêu cách chấm"))
    }

    @Test func `what the source does not list is said`() throws {
        #expect(try text(Cast.set()).contains("Nguồn không liệt kê các tiêu chí của 1 điểm còn lại."))
    }

    @Test func `a model says that it is no legal text, an issued set does not`() throws {
        #expect(try text(Cast.set(.model)).contains("MÔ HÌNH – không phải văn bản pháp luật"))
        #expect(try !text(Cast.set()).contains("MÔ HÌNH"))
    }

    @Test func `the set's own words are marked as Vietnamese on an English page only`() throws {
        var frame = Cast.frame()
        #expect(try !SetPage(set: Cast.set()).markup(in: frame).description.contains("class=\"title\" lang"))
        frame.language = .en
        #expect(try SetPage(set: Cast.set()).markup(in: frame).description.contains("class=\"title\" lang=\"vi\""))
    }

    @Test func `notes are shown`() throws {
        #expect(try text(Cast.set(notes: ["Ghi theo hai văn bản."])).contains("<li>Ghi theo hai văn bản.</li>"))
    }

    @Test func `the list of sets marks models and says when it is empty`() throws {
        let list = SetsPage(sets: [try Cast.set(.model)]).markup(in: Cast.frame()).description
        #expect(list.contains("<span class=\"mark warn\">mô hình</span>"))
        #expect(SetsPage(sets: []).markup(in: Cast.frame()).description.contains("Chưa có bộ tiêu chí nào."))
    }
}
