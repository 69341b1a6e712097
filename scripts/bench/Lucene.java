import java.io.*;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lucene's ArabicAnalyzer over the lines of standard input. */
public class Lucene {
  public static void main(String[] args) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    BufferedWriter out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    try (Analyzer a = new ArabicAnalyzer()) {
      for (String line; (line = in.readLine()) != null; ) {
        try (TokenStream t = a.tokenStream("f", line)) {
          CharTermAttribute term = t.addAttribute(CharTermAttribute.class);
          t.reset();
          while (t.incrementToken()) {
            out.append(term).append(' ');
          }
          t.end();
        }
        out.newLine();
      }
    }
    out.flush();
  }
}
