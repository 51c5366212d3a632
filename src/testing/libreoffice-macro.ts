/** The Basic macro that LibreOffice runs in tests: opens, settles, edits and saves files by a list. */

const BASIC = `
Sub Main(list As String, failed As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  Dim source(1) As New com.sun.star.beans.PropertyValue
  Dim none()
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  filter(0).Name = "FilterName"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  handle = FreeFile
  Open list For Input As #handle
  report = FreeFile
  Open failed For Output As #report
  Do While Not Eof(handle)
    Line Input #handle, job
    parts = Split(job, Chr(9))
    If UBound(parts) >= 2 Then
      If parts(2) = "unseen" Then
        source(0).Name = "URL"
        source(0).Value = parts(0)
        source(1).Name = "FilterName"
        source(1).Value = "MS Word 2007 XML"
        document = createUnoService("com.sun.star.text.TextDocument")
        document.load(source())
      Else
        document = StarDesktop.loadComponentFromURL(parts(0), "_blank", 0, hidden())
        frame = document.CurrentController.Frame
      End If
      If parts(2) = "accepted" Then dispatcher.executeDispatch(frame, ".uno:AcceptAllTrackedChanges", "", 0, none())
      If parts(2) = "rejected" Then dispatcher.executeDispatch(frame, ".uno:RejectAllTrackedChanges", "", 0, none())
      If UBound(parts) > 2 Then document.RecordChanges = True
      For i = 3 To UBound(parts)
        If parts(2) = "unseen" Then
          found = EditedUnseen(document, Split(parts(i), "|"))
        Else
          found = Edited(document, Split(parts(i), "|"))
        End If
        If Not found Then Print #report, parts(i)
      Next
      filter(0).Value = "MS Word 2007 XML"
      If Right(parts(1), 5) = ".html" Then filter(0).Value = "HTML (StarWriter)"
      document.storeToURL(parts(1), filter())
      document.close(True)
    End If
  Loop
  Close #handle
  Close #report
  StarDesktop.terminate()
End Sub

Function Edited(document, edit) As Boolean
  search = document.createSearchDescriptor()
  search.SearchString = edit(1)
  search.SearchCaseSensitive = True
  found = document.findFirst(search)
  Edited = Not IsNull(found)
  If Not Edited Then Exit Function
  cursor = found.Text.createTextCursorByRange(found)
  Select Case edit(0)
    Case "put"
      cursor.collapseToEnd()
      found.Text.insertString(cursor, edit(2), False)
    Case "take"
      cursor.String = ""
    Case "paragraph"
      cursor.gotoStartOfParagraph(False)
      cursor.gotoNextParagraph(True)
      cursor.String = ""
  End Select
End Function

Function EditedUnseen(document, edit) As Boolean
  EditedUnseen = False
  paragraphs = document.Text.createEnumeration()
  Do While paragraphs.hasMoreElements() And Not EditedUnseen
    paragraph = paragraphs.nextElement()
    If paragraph.supportsService("com.sun.star.text.Paragraph") Then
      at = InStr(paragraph.String, edit(1))
      If at > 0 Then
        EditedUnseen = True
        cursor = document.Text.createTextCursorByRange(paragraph.Start)
        cursor.goRight(at - 1, False)
        cursor.goRight(Len(edit(1)), True)
        If edit(0) = "put" Then
          cursor.collapseToEnd()
          document.Text.insertString(cursor, edit(2), False)
        Else
          cursor.String = ""
        End If
      End If
    End If
  Loop
End Function
`;

const escaped = BASIC.replaceAll('&', '&amp;')
  .replaceAll('<', '&lt;')
  .replaceAll('>', '&gt;')
  .replaceAll('"', '&quot;');

/** The module as a profile keeps it. */
export const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`;
