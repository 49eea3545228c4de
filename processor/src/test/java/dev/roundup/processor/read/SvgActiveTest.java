package dev.roundup.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgActiveTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script>| contains <script> on line 2",
                "<svg:script/>| contains <script> on line 2",
                "<g><SCRIPT/></g>| contains <script> on line 2",
                "<g onload='x()'/>| runs a script with onload on line 2",
                "<a xlink:href=' JavaScript:x()'/>| runs a script with xlink:href on line 2",
                "<a href='java&#115;cript:x()'/>| runs a script with href on line 2",
                "<image href='https://example.org/a.png'/>| fetches https://example.org/a.png on line 2",
                "<use href='other.svg#a'/>| fetches other.svg#a on line 2",
                "<style>@import 'a.css';</style>| imports a style sheet on line 2",
                "<style><![CDATA[@font-face { src: url(https://example.org/f) }]]></style>| fetches https://example.org/f on line 2",
                "<g style='fill: url(\"//example.org/p#a\")'/>| fetches //example.org/p#a on line 2",
                "<?xml-stylesheet href='a.css'?>| links a style sheet on line 2",
                "<foreignObject><iframe src='a'/></foreignObject>| contains <iframe> on line 2",
                "<g d='>' onclick='x()'/>| runs a script with onclick on line 2",
            })
    void what_runs_or_fetches_is_found(String part, String problem) {
        assertThat(SvgActive.in("<svg xmlns='http://www.w3.org/2000/svg'>\n" + part + "</svg>"))
                .contains(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- <script> --><desc>on click, url(x) and @import</desc>",
                "<a href='https://example.org'><use href='#a'/></a>",
                "<g fill=\"url(#a)\" stroke='url(&quot;#b&quot;)' one='on' d='M0 0'/>",
                "<image xlink:href='data:image/png;base64,AAAA'/>",
                "<rdf:li rdf:resource='http://purl.org/dc'/><cc:Work rdf:about=''/>",
                "<style>text { font: 9px \"script\" } .a { fill: url('#a') }</style>",
                "<foreignObject><div>a <b>label</b></div></foreignObject>",
                "<",
                "</",
                "<style>",
                "<g onload",
                ""
            })
    void a_drawing_is_left_alone(String part) {
        assertThat(SvgActive.in("<svg xmlns='http://www.w3.org/2000/svg'>\n" + part + "</svg>"))
                .isEmpty();
    }

    @Test
    void what_editors_write_is_left_alone() throws IOException {
        assertThat(SvgActive.in(Files.readString(Path.of("src/test/resources/figures/lab/labels.svg"))))
                .isEmpty();
    }

    @Test
    void a_large_drawing_is_read_in_one_go() {
        String path = "<path d='" + "M0 0 ".repeat(100_000) + "'/>";
        assertThat(SvgActive.in("<svg>" + path + "<g a='b'/>".repeat(50_000) + "<script/></svg>"))
                .contains("contains <script> on line 1");
    }
}
