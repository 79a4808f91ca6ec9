#!/usr/bin/env python3
"""Makes the files of Tests/UploadsTests/Files: good ones, and ones broken or dangerous on purpose.

Needs a virtual environment with pikepdf, pyhanko, pillow, python-docx, openpyxl, xlwt and msoffcrypto-tool. The files are
committed, so that this runs only when one of them is to be changed: make-upload-files.py FOLDER
"""
import datetime
import io
import struct
import sys
import zipfile
from pathlib import Path

import docx
import msoffcrypto.format.ooxml
import openpyxl
import pikepdf
import xlwt
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from PIL import Image
from pikepdf import Array, Dictionary, Name, Stream, String
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers

folder = Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)


def write(name, content):
    (folder / name).write_bytes(content)


# PDF

def plain_pdf(pages=2):
    pdf = pikepdf.new()
    for number in range(pages):
        page = pdf.add_blank_page(page_size=(595, 842))
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        page.Resources = Dictionary(Font=Dictionary(F1=font))
        page.Contents = Stream(pdf, b"BT /F1 18 Tf 72 760 Td (Bao cao so 44, trang %d) Tj ET" % (number + 1))
    return pdf


def saved(pdf, **options):
    out = io.BytesIO()
    pdf.save(out, **options)
    return out.getvalue()


packed = pikepdf.ObjectStreamMode.generate
loose = pikepdf.ObjectStreamMode.disable


def pdf_files():
    write("plain.pdf", saved(plain_pdf(), object_stream_mode=loose))
    write("packed.pdf", saved(plain_pdf(), object_stream_mode=packed))
    write("cut.pdf", saved(plain_pdf())[:-200])
    locked = pikepdf.Encryption(user="mo", owner="chu", R=6)
    write("password.pdf", saved(plain_pdf(), encryption=locked, object_stream_mode=loose))
    write("password-packed.pdf", saved(plain_pdf(), encryption=locked, object_stream_mode=packed))
    owner = pikepdf.Encryption(user="", owner="chu", R=4)
    write("owner-password.pdf", saved(plain_pdf(), encryption=owner, object_stream_mode=loose))
    # The name of the encryption written with an escape; readers see through that.
    disguised = saved(plain_pdf(), encryption=owner, object_stream_mode=loose, static_id=True)
    write("disguised-password.pdf", disguised.replace(b"/Encrypt ", b"/#45ncrypt ", 1))
    talk = plain_pdf()
    talk.pages[0].Contents = Stream(talk, b"BT /F1 12 Tf 72 700 Td (The key /Encrypt stands here.) Tj ET")
    write("talks-of-encryption.pdf", saved(talk, compress_streams=False, object_stream_mode=loose))
    script = plain_pdf()
    action = Dictionary(S=Name.JavaScript, JS=String("app.alert('x')"))
    script.Root.OpenAction = script.make_indirect(action)
    write("script-packed.pdf", saved(script, object_stream_mode=packed))
    launch = plain_pdf()
    launch.Root.OpenAction = launch.make_indirect(Dictionary(S=Name.Launch, F=String("x.exe")))
    launch.attachments["note.txt"] = b"hello"
    write("launch-and-attachment.pdf", saved(launch, object_stream_mode=loose))


def signed_files():
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([
        x509.NameAttribute(x509.NameOID.COUNTRY_NAME, "VN"),
        x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, "UBND xã Liên Sơn"),
        x509.NameAttribute(x509.NameOID.COMMON_NAME, "Lý Thị Mẫu, Liên Sơn"),
    ])
    start = datetime.datetime(2024, 1, 1)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(44).not_valid_before(start).not_valid_after(start + datetime.timedelta(days=36500))
        .sign(key, hashes.SHA256()))
    store = folder / "key.p12"
    store.write_bytes(serialization.pkcs12.serialize_key_and_certificates(
        b"x", key, certificate, None, serialization.BestAvailableEncryption(b"x")))
    signer = signers.SimpleSigner.load_pkcs12(store, passphrase=b"x")
    store.unlink()
    source = saved(plain_pdf(1), object_stream_mode=loose)
    writer = IncrementalPdfFileWriter(io.BytesIO(source))
    fields.append_signature_field(writer, fields.SigFieldSpec("Ky"))
    meta = signers.PdfSignatureMetadata(field_name="Ky", reason="Phê duyệt")
    signed = signers.sign_pdf(writer, meta, signer=signer, bytes_reserved=8192).getvalue()
    write("signed.pdf", signed)
    assert b"595 842" in signed
    write("signed-changed.pdf", signed.replace(b"595 842", b"595 841"))
    later = IncrementalPdfFileWriter(io.BytesIO(signed))
    later.root["/Added"] = pikepdf_number(later)
    later.update_root()
    out = io.BytesIO()
    later.write(out)
    write("signed-continued.pdf", out.getvalue())


def pikepdf_number(writer):
    from pyhanko.pdf_utils import generic
    return writer.add_object(generic.NumberObject(1))


# DOCX, XLSX

def docx_bytes():
    document = docx.Document()
    document.add_paragraph("Báo cáo số 44/BC-UBND")
    document.add_paragraph("Xã Đồng Mỏ\tnăm 2023")
    table = document.add_table(rows=2, cols=2)
    for row, cells in enumerate([("Tiêu chí", "Điểm"), ("3.4.1", "1,5")]):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    document.add_paragraph("Nơi nhận: Lưu VT.")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def repacked(source, change=lambda name, content: content, more=()):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(source)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = change(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
        for name, content in more:
            new.writestr(name, content)
    return out.getvalue()


def replacing(part, old, new):
    def change(name, content):
        if name != part:
            return content
        assert old in content, (part, old)
        return content.replace(old, new)
    return change


def office_files():
    source = docx_bytes()
    write("plain.docx", source)
    workbook = openpyxl.Workbook()
    workbook.active.append(["Xã", "Điểm"])
    workbook.active.append(["Đồng Mỏ", 81.9])
    out = io.BytesIO()
    workbook.save(out)
    write("plain.xlsx", out.getvalue())
    types = "[Content_Types].xml"
    enabled = replacing(
        types, b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        b"application/vnd.ms-word.document.&#109;acroEnabled.main+xml")
    write("macro-type.docx", repacked(source, enabled))
    write("macro-part.docx", repacked(source, more=[("word/vbaProject.bin", b"\xd0\xcf\x11\xe0")]))
    write("template.docx", repacked(source, replacing(types, b"document.main+xml", b"template.main+xml")))
    write("no-types.docx", repacked(source, lambda name, content: None if name == types else content))
    link = (b'<Relationship Id="rIdX" Type="http:' b'//schemas.openxmlformats.org/officeDocument/2006/relationships/'
            b'attachedTemplate" Target="https://mau.example/t.dotm" TargetMode="External"/></Relationships>')
    outside = replacing("word/_rels/document.xml.rels", b"</Relationships>", link)
    write("outside-template.docx", repacked(source, outside))
    entity = replacing("word/document.xml", b"<w:document ", b'<!DOCTYPE x [<!ENTITY a "aa">]><w:document ')
    write("entities.docx", repacked(source, entity))
    write("bomb.docx", repacked(source, more=[("word/media/big.bin", bytes(8 << 20))]))
    broken = bytearray(source)
    place = source.index(b"word/document.xml") + 400
    broken[place:place + 8] = bytes(8)
    write("broken.docx", bytes(broken))
    write("cut.docx", source[:-300])
    secret = io.BytesIO()
    msoffcrypto.format.ooxml.OOXMLFile(io.BytesIO(source)).encrypt("mo", secret)
    write("password.docx", secret.getvalue())
    write("lying.docx", lying(repacked(source, more=[("word/media/big.bin", bytes(900_000))]), 900_000, 1000))


def lying(source, true, claimed):
    """The archive with another size claimed for one of its files, in both places."""
    old, new = struct.pack("<I", true), struct.pack("<I", claimed)
    assert source.count(old) == 2
    return source.replace(old, new)


# DOC, XLS

def compound(streams, storages=()):
    """A compound file of large streams; each is padded to the 4096 bytes from which on sectors are used."""
    size = 512
    streams = [(name, content.ljust(4096, b"\0")) for name, content in streams]
    content, table, starts = b"", [], []
    for _, part in streams:
        part += b"\0" * (-len(part) % size)
        starts.append(len(table))
        table += [len(table) + 1 + step for step in range(len(part) // size)]
        table[-1] = 0xFFFFFFFE
        content += part
    entries = [("Root Entry", 5, 0xFFFFFFFE, 0)]
    entries += [(name, 2, start, len(part)) for (name, part), start in zip(streams, starts)]
    entries += [(name, 1, 0, 0) for name in storages]
    directory = b""
    for name, kind, start, length in entries:
        units = name.encode("utf-16-le") + b"\0\0"
        directory += units.ljust(64, b"\0") + struct.pack("<HBB", len(units), kind, 1)
        directory += struct.pack("<III", *[0xFFFFFFFF] * 3) + bytes(36) + struct.pack("<IQ", start, length)
    directory += b"\0" * (-len(directory) % size)
    first = len(table)
    table += [len(table) + 1 + step for step in range(len(directory) // size)]
    table[-1] = 0xFFFFFFFE
    table.append(0xFFFFFFFD)
    assert len(table) <= size // 4
    fat = len(table) - 1
    table += [0xFFFFFFFF] * (size // 4 - len(table))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, first, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<I", fat) + b"\xff" * (4 * 108)
    return header + content + directory + struct.pack("<128I", *table)


def word(flags=0):
    return struct.pack("<HHHHHH", 0xA5EC, 0x00C1, 0, 0x042A, 0, flags)


def record(kind, body=b""):
    return struct.pack("<HH", kind, len(body)) + body


def old_office_files():
    write("plain.doc", compound([("WordDocument", word()), ("1Table", b"")]))
    write("macro.doc", compound([("WordDocument", word())], ["Macros", "VBA"]))
    write("password.doc", compound([("WordDocument", word(0x0100))]))
    whole = compound([("WordDocument", word())])
    loop = bytearray(whole)
    # The table of sectors is the last of the file: the first sector comes after itself.
    loop[-512:-508] = struct.pack("<I", 0)
    write("loop.doc", bytes(loop))
    write("cut.doc", whole[:2000])
    book = xlwt.Workbook()
    sheet = book.add_sheet("Điểm")
    sheet.write(0, 0, "Đồng Mỏ")
    out = io.BytesIO()
    book.save(out)
    write("plain.xls", out.getvalue())
    begin = record(0x0809, struct.pack("<HHHHII", 0x0600, 5, 0, 0, 0, 6))
    end = record(0x000A)
    write("password.xls", compound([("Workbook", begin + record(0x002F, bytes(6)) + end)]))
    sheet4 = record(0x0085, struct.pack("<IBB", 0, 2, 1) + b"\x01\x00A")
    write("macro4.xls", compound([("Workbook", begin + sheet4 + end)]))
    write("macro.xls", compound([("Workbook", begin + end)], ["_VBA_PROJECT_CUR"]))
    write("slides.doc", compound([("PowerPoint Document", b"")]))


# Pictures

def picture_files():
    for name, form in [("plain.png", "PNG"), ("plain.jpg", "JPEG")]:
        out = io.BytesIO()
        Image.effect_noise((64, 48), 60).save(out, form)
        write(name, out.getvalue())
        write("cut" + name[5:], out.getvalue()[:-40])
    out = io.BytesIO()
    Image.new("1", (20000, 20000)).save(out, "PNG", optimize=True)
    write("huge.png", out.getvalue())
    out = io.BytesIO()
    Image.effect_noise((64, 48), 60).save(out, "JPEG", progressive=True)
    write("progressive.jpg", out.getvalue())


# ZIP

class RawName(zipfile.ZipInfo):
    """An entry whose name is these bytes, without the mark of UTF-8."""

    def _encodeFilenameFlags(self):
        return self.raw, 0


def raw_entry(archive, name, content):
    entry = RawName("x")
    entry.raw = name
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, content)


def carrier(fill):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        fill(archive)
    return out.getvalue()


def windows_name(name):
    """Letters and tones apart, as Windows-1258 has them."""
    import unicodedata
    bytes_ = b""
    for letter in name:
        for part in split_tone(unicodedata.normalize("NFD", letter)):
            bytes_ += part.encode("cp1258")
    return bytes_


def split_tone(letter):
    import unicodedata
    tones = "\u0300\u0301\u0303\u0309\u0323"
    base = unicodedata.normalize("NFC", "".join(sign for sign in letter if sign not in tones))
    return [base] + [sign for sign in letter if sign in tones]


def mixed(archive):
    pdf = (folder / "plain.pdf").read_bytes()
    archive.writestr("3.4/", "")
    archive.writestr("3.4/Báo cáo số 44 Đồng Mỏ.pdf", pdf)
    raw_entry(archive, windows_name("Kế hoạch Đồng Mỏ.pdf"), pdf)
    raw_entry(archive, "Übersicht.pdf".encode("cp437"), pdf)
    archive.writestr("3.4\\6.1\\Ảnh.png", (folder / "plain.png").read_bytes())
    archive.writestr("__MACOSX/._x.pdf", b"x")
    archive.writestr("Thumbs.db", b"x")
    archive.writestr("../thoat.pdf", pdf)
    archive.writestr("C:\\thoat.pdf", pdf)
    archive.writestr("trong.zip", (carrier(lambda inner: inner.writestr("a.pdf", pdf))))
    archive.writestr("virus.exe", b"MZ")
    archive.writestr("rong.pdf", b"")
    archive.writestr("doi-duoi.docx", pdf)
    link = zipfile.ZipInfo("lien-ket.pdf")
    link.create_system, link.external_attr = 3, 0o120777 << 16
    archive.writestr(link, "/etc/passwd")


def zip_files():
    write("mixed.zip", carrier(mixed))
    write("bomb.zip", carrier(lambda archive: archive.writestr("a.pdf", bytes(8 << 20))))
    write("empty.zip", carrier(lambda archive: None))
    pdf = (folder / "plain.pdf").read_bytes()
    source = carrier(lambda archive: archive.writestr("a.pdf", pdf + bytes(300_000)))
    write("lying.zip", lying(source, len(pdf) + 300_000, 500))
    secret = bytearray(carrier(lambda archive: (archive.writestr("a.pdf", pdf), archive.writestr("b.pdf", pdf))))
    secret[6] |= 1
    secret[secret.index(b"PK\1\2") + 8] |= 1
    write("one-password.zip", bytes(secret))
    write("cut.zip", source[:-60])


for make in [pdf_files, signed_files, office_files, old_office_files, picture_files, zip_files]:
    make()
