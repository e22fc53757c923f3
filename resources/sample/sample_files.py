# Copyright (C) 2025 The Atalaya authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small real attachments (PDF, JPEG, PNG) made without any library."""

import struct
import zlib

_DC_BITS = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]
_DC_VALUES = list(range(12))
_AC_BITS = [1] + [0] * 15  # only "end of block" is ever written
_QUANT = 8


def pdf(lines):
    """One A4 page with the given lines in Helvetica."""
    content = ["BT /F1 12 Tf 60 780 Td 18 TL"]
    for line in lines:
        safe = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        content.append(f"({safe}) Tj T*")
    content.append("ET")
    stream = "\n".join(content).encode("cp1252")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length " + str(len(stream)).encode() + b" >>\nstream\n" + stream + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    for offset in offsets:
        out += f"{offset:010d} 00000 n \n".encode()
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def png(rows, palette, scale=8):
    """A palette picture; `rows` are strings of palette keys."""
    keys = list(palette)
    width, height = len(rows[0]) * scale, len(rows) * scale
    raw = bytearray()
    for row in rows:
        line = b"\0" + b"".join(bytes([keys.index(key)]) * scale for key in row)
        raw += line * scale

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0))
            + chunk(b"PLTE", b"".join(bytes(palette[key]) for key in keys))
            + chunk(b"IDAT", zlib.compress(bytes(raw), 9)) + chunk(b"IEND", b""))


class _BitWriter:
    def __init__(self):
        self.out = bytearray()
        self.value = 0
        self.count = 0

    def put(self, value, count):
        self.value = (self.value << count) | value
        self.count += count
        while self.count >= 8:
            byte = (self.value >> (self.count - 8)) & 0xFF
            self.out.append(byte)
            if byte == 0xFF:
                self.out.append(0)
            self.count -= 8
        self.value &= (1 << self.count) - 1

    def flush(self):
        if self.count:
            self.put((1 << (8 - self.count)) - 1, 8 - self.count)


def _dc_codes():
    codes, code, index = {}, 0, 0
    for length, count in enumerate(_DC_BITS, 1):
        for _ in range(count):
            codes[_DC_VALUES[index]] = (code, length)
            code += 1
            index += 1
        code <<= 1
    return codes


def jpeg(rows, palette):
    """A baseline colour JPEG; every character of `rows` is one flat block of 8 by 8 pixels."""
    codes = _dc_codes()
    bits = _BitWriter()
    previous = [0, 0, 0]
    for row in rows:
        for key in row:
            red, green, blue = palette[key]
            planes = (0.299 * red + 0.587 * green + 0.114 * blue - 128,
                      -0.168736 * red - 0.331264 * green + 0.5 * blue,
                      0.5 * red - 0.418688 * green - 0.081312 * blue)
            for plane, level in enumerate(planes):
                value = round(level * 8 / _QUANT)
                difference = value - previous[plane]
                previous[plane] = value
                size = abs(difference).bit_length()
                bits.put(*codes[size])
                if size:
                    bits.put(difference if difference > 0 else difference + (1 << size) - 1, size)
                bits.put(0, 1)  # end of block, the only AC code
    bits.flush()

    def segment(marker, data):
        return b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2) + data

    height, width = len(rows) * 8, len(rows[0]) * 8
    components = b"".join(bytes([number, 0x11, 0]) for number in (1, 2, 3))
    scan = b"".join(bytes([number, 0x00]) for number in (1, 2, 3))
    return (b"\xff\xd8" + segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0")
            + segment(0xDB, bytes([0]) + bytes([_QUANT]) * 64)
            + segment(0xC0, struct.pack(">BHHB", 8, height, width, 3) + components)
            + segment(0xC4, bytes([0x00] + _DC_BITS + _DC_VALUES))
            + segment(0xC4, bytes([0x10] + _AC_BITS + [0x00]))
            + segment(0xDA, bytes([3]) + scan + b"\0\x3f\0") + bytes(bits.out) + b"\xff\xd9")


_COLOURS = {".": (233, 228, 216), "p": (10, 102, 112), "w": (255, 255, 255), "k": (30, 36, 36), "b": (139, 84, 45),
            "d": (96, 55, 28), "g": (96, 122, 78), "s": (196, 214, 226), "r": (196, 48, 43), "y": (233, 180, 76)}
_CARDS = ["........................", ".pppppppppppppppppppppp.", ".pwwwwwwwwwwwwwwwwwwwwp.", ".pwkkkwwkkwwwwpwwwkwkwp.",
          ".pwwwwwwwwwwwwwwwwkwkwp.", ".pppppppppppppppppppppp.", "........................", ".pppppppppppppppppppppp.",
          ".pwwwwwwwwwwwwwwwwwwwwp.", ".pwkkwwwkkkwwwpwwwkkwwp.", ".pwwwwwwwwwwwwwwwwkkwwp.", ".pppppppppppppppppppppp.",
          "........................", ".pppppppppppppppppppppp.", ".pwwwwwwwwwwwwwwwwwwwwp.", ".pwkkkkwkwwwwwpwwwwkkwp.",
          ".pwwwwwwwwwwwwwwwwwkkwp.", ".pppppppppppppppppppppp.", "........................"]
_DOG = ["ssssssssssssssssssssssss", "ssssssssssssssssssssssss", "ssssssssssssssssssbbbsss", "ssssssssssssssssdbbbbbss", "ssssssssssssssssdbkbbbbk",
        "ssdsssssssssssssdbbbbbbb", "sssdbbbbbbbbbbbbbrrbsss.", "sssbbbbbbbbbbbbbbbbbssss", "sssbbbbbbbbbbbbbbbbbssss", "sssbbdddddddddddbbbsssss",
        "sssbbssssssssssssbbsssss", "ggggbggggggggggggbgggggg", "gggggggggggggggggggggggg"]
_CASE = ["........................", "........kkkkkkkk........", "........k......k........", "....kkkkkkkkkkkkkkkk....", "....kppppppprpppppppk...",
         "....kpppppprppppppppk...", "....kppppprrpppppppppk..", "....kpppprppppppppppk...", "....kpppprrppppppppp....", "....kkkkkkkkkkkkkkkk....",
         "......kk........kk......"]


def _even(rows):
    """Drawings may end early on the right."""
    width = max(len(row) for row in rows)
    return [row.ljust(width, ".") for row in rows]


FILES = {
    "recibo-hotel.pdf": ("application/pdf", pdf(["Hotel Mirador, Lisboa", "Recibo n.º 2025/11-0874", "", "Huésped: Enrique Salas",
                                                 "2 habitaciones, 1 noche, 20 de noviembre de 2025", "Total: 214,00 €, pagado con tarjeta"])),
    "tarjetas.jpg": ("image/jpeg", jpeg(_even(_CARDS), _COLOURS)),
    "pelusa.jpg": ("image/jpeg", jpeg(_even(_DOG), _COLOURS)),
    "case.jpg": ("image/jpeg", jpeg(_even(_CASE), _COLOURS)),
    "receipt.pdf": ("application/pdf", pdf(["Estación de servicio y cafetería T4, Madrid-Barajas", "3 menús, 2 cafés, 1 agua", "Total: 46,80 €"])),
    "invoice.pdf": ("application/pdf", pdf(["Aerolínea Faro, S. A.", "Invoice FA-2025-118204", "Transport of passengers, 1 ticket", "Total: 212,00 EUR, VAT included"])),
    "screenshot.png": ("image/png", png(["kkkkkkkkkkkk", "kwwwwwwwwwwk", "kwrrrrrrrrwk", "kwrwwwwwwrwk", "kwrrrrrrrrwk", "kwwwwwwwwwwk", "kwwppppppwwk", "kwwwwwwwwwwk", "kkkkkkkkkkkk"], _COLOURS)),
}
