import ParIndex
import Testing

struct QuantityTests {
    @Test func `a figure is whole when nothing stands behind its mark`() {
        #expect(Quantity("22")?.whole == 22)
        #expect(Quantity("22,0")?.whole == 22)
        #expect(Quantity("22,5")?.whole == nil)
        #expect(Quantity("-3")?.whole == -3)
    }

    @Test func `figures keep their order`() {
        var random = SplitMix64(seed: 3)
        for _ in 0..<2000 {
            let (left, right) = (random.anySize(), random.anySize())
            #expect((Quantity(millionths: left) < Quantity(millionths: right)) == (left < right))
        }
    }
}
