import Markup

/// A picture that stands in the foot of the page on which its paragraph is.
struct DocxDrawing {
    let side: Length
    /// From the upper edge of the page.
    let top: Length
    /// What it is, for those who can not see it.
    let text: String

    var markup: Markup {
        let side = side.drawingUnits
        return """
            <w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" \
            behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>\
            <wp:positionH relativeFrom="margin"><wp:align>left</wp:align></wp:positionH>\
            <wp:positionV relativeFrom="page"><wp:posOffset>\(top.drawingUnits)</wp:posOffset></wp:positionV>\
            <wp:extent cx="\(side)" cy="\(side)"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>\
            <wp:docPr id="1" name="QR" descr="\(text)"/><wp:cNvGraphicFramePr/>\
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>\
            <pic:nvPicPr><pic:cNvPr id="1" name="QR"/><pic:cNvPicPr/></pic:nvPicPr>\
            <pic:blipFill><a:blip r:embed="rId6"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="\(side)" cy="\(side)"/></a:xfrm>\
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
            </wp:anchor></w:drawing></w:r>
            """
    }
}
