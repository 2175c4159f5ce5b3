<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {number}</source>
        <extracomment>So many defects, and lines of each, stand in a report that is sent.</extracomment>
        <translation>版本 {number}</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Curriculum Studio</source>
        <translation>关于 Curriculum Studio</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0. Made with Qt under the LGPL 3.0. No data leaves this computer.</source>
        <translation>自由软件，采用 Apache 2.0 许可；使用按 LGPL 3.0 提供的 Qt。数据不会离开本机。</translation>
    </message>
    <message>
        <source>Nobody publishes this program yet: every copy is an unsigned preview. Ask the person who gave it to you where it comes from.</source>
        <translation>Curriculum Studio 目前还没有发布者：所有安装文件都是未签名的预览版。请向给您文件的人问清来源。</translation>
    </message>
    <message>
        <source>Write, review and publish standards for schools, theme units for kindergartens and frameworks in Chinese, English and German.</source>
        <translation>用中文、英文、德文编写、审阅、发布学校标准、幼儿园主题活动与参考框架。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Check</source>
        <extracomment>What menus are called, and their drawings.</extracomment>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Kindergarten</source>
        <translation>园务(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Pilots</source>
        <translation>试点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>A standard, theme units and the work of a group on them, to try things</source>
        <translation>一份标准、几个主题活动和小组围绕它们做的工作，供您练习</translation>
    </message>
    <message>
        <source>About Curriculum Studio</source>
        <translation>关于 Curriculum Studio</translation>
    </message>
    <message>
        <source>Activities by week</source>
        <translation>活动一览</translation>
    </message>
    <message>
        <source>Add frameworks</source>
        <translation>添加参考框架</translation>
    </message>
    <message>
        <source>Add more theme units</source>
        <translation>添加更多主题活动</translation>
    </message>
    <message>
        <source>Add samples …</source>
        <translation>添加示例…</translation>
    </message>
    <message>
        <source>Add the Word form of your school, or correct its fields</source>
        <translation>添加本园的 Word 表格，或者更正其中的栏目</translation>
    </message>
    <message>
        <source>Add to my collection</source>
        <translation>收进我的活动库</translation>
    </message>
    <message>
        <source>Add what is selected to a glossary, in all languages</source>
        <translation>把选中的词加进术语表，几种语言一起写</translation>
    </message>
    <message>
        <source>Align drafts side by side …</source>
        <translation>对齐多语言文稿…</translation>
    </message>
    <message>
        <source>All activities by type or learning area, and by week</source>
        <translation>按类型或领域、按周查看全部活动</translation>
    </message>
    <message>
        <source>All keyboard shortcuts on one page</source>
        <translation>一页看全所有快捷键</translation>
    </message>
    <message>
        <source>All pilots</source>
        <extracomment>What stands over the page of an observation.</extracomment>
        <translation>试点一览</translation>
    </message>
    <message>
        <source>All places that refer to the clause, table or term here</source>
        <translation>列出引用此处条款、表或术语的所有位置</translation>
    </message>
    <message>
        <source>All three languages side by side</source>
        <translation>三种语言并排</translation>
    </message>
    <message>
        <source>As Word, on paper, as PDF or otherwise: see the pages first</source>
        <translation>存为 Word、打印、存为 PDF 等，发出前先看页面</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Assessment workbook …</source>
        <translation>自评工作簿…</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>回去接着写</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>备份资料库</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>备份情况…</translation>
    </message>
    <message>
        <source>Begin an empty library in another folder, and use it from now on</source>
        <translation>在别的文件夹里新建一个空资料库，以后用它</translation>
    </message>
    <message>
        <source>Bring the plan to its classes …</source>
        <translation>把方案的修改带到各班…</translation>
    </message>
    <message>
        <source>Bring what changed in the plan into the units of its classes; what they changed stays</source>
        <translation>把方案里改过的内容带到各班的方案，班里自己改过的保留</translation>
    </message>
    <message>
        <source>C&amp;lass</source>
        <translation>班级(&amp;L)</translation>
    </message>
    <message>
        <source>Change the stage …</source>
        <translation>进入下一阶段…</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>检查拼写</translation>
    </message>
    <message>
        <source>Check the file of a newer version, back up the library, install it</source>
        <translation>检查新版本的文件，备份资料库，再安装</translation>
    </message>
    <message>
        <source>Chinese next to English</source>
        <translation>中文与英文对照</translation>
    </message>
    <message>
        <source>Chinese next to German</source>
        <translation>中文与德文对照</translation>
    </message>
    <message>
        <source>Chinese only</source>
        <translation>只看中文</translation>
    </message>
    <message>
        <source>Click into a table first.</source>
        <translation>请先单击表格内部。</translation>
    </message>
    <message>
        <source>Click into a text first.</source>
        <translation>请先点一下要写的地方。</translation>
    </message>
    <message>
        <source>Click into the source of a formula first.</source>
        <translation>请先单击公式的源代码。</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Close the tab in front; the document stays in the library</source>
        <translation>关闭最前面的标签页；文稿仍在资料库中</translation>
    </message>
    <message>
        <source>Close this library and use another one from now on</source>
        <translation>关闭当前资料库，以后用另一个资料库</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Combine with another document …</source>
        <translation>与另一份文稿合并…</translation>
    </message>
    <message>
        <source>Commands, documents, clauses, texts and help by their words</source>
        <translation>按词语查找命令、文稿、条款、正文和帮助</translation>
    </message>
    <message>
        <source>Comment on the selection, or on the text at the cursor</source>
        <translation>对所选文字或光标所在处提出意见</translation>
    </message>
    <message>
        <source>Comment …</source>
        <extracomment>Calls for them when one comes or is opened.</extracomment>
        <translation>提意见…</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy for another age group …</source>
        <translation>复制给另一个年龄班…</translation>
    </message>
    <message>
        <source>Copy the framework; new goals replace its old ones</source>
        <translation>复制参考框架；旧目标由新目标替代</translation>
    </message>
    <message>
        <source>Copy the unit, with hints on what suits the other age group</source>
        <translation>复制主题活动，并提示那个年龄班适合什么</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>放到剪贴板</translation>
    </message>
    <message>
        <source>Count words …</source>
        <translation>字数统计…</translation>
    </message>
    <message>
        <source>Cover and foreword …</source>
        <translation>封面和前言…</translation>
    </message>
    <message>
        <source>Coverage of goals</source>
        <extracomment>Lets goals be dragged onto texts; it has no actions.</extracomment>
        <translation>目标覆盖情况</translation>
    </message>
    <message>
        <source>Create a group in a folder …</source>
        <translation>在文件夹里新建工作组…</translation>
    </message>
    <message>
        <source>Create a new document</source>
        <translation>新建一份文稿</translation>
    </message>
    <message>
        <source>Create a standard with the usual chapters</source>
        <translation>新建标准，带好常用章节</translation>
    </message>
    <message>
        <source>Create a theme unit with its usual sections</source>
        <translation>新建主题活动，带好常用栏目</translation>
    </message>
    <message>
        <source>Crop photo …</source>
        <translation>裁剪照片…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>DE</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dark ink on white</source>
        <translation>白底黑字</translation>
    </message>
    <message>
        <source>Decide what you and somebody else changed differently in a document</source>
        <translation>决定您和别人改得不同的地方</translation>
    </message>
    <message>
        <source>Decisions waiting</source>
        <extracomment>Knows where something waits, without loading what shows it.</extracomment>
        <translation>待决定的合并</translation>
    </message>
    <message>
        <source>Delete document</source>
        <translation>删除文稿</translation>
    </message>
    <message>
        <source>Deliberate …</source>
        <translation>课程审议…</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Dictionaries …</source>
        <translation>词典…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Document only</source>
        <translation>只看文稿</translation>
    </message>
    <message>
        <source>Draw what belongs to the theme</source>
        <translation>画出主题里有什么</translation>
    </message>
    <message>
        <source>Duplicate document</source>
        <translation>制作副本</translation>
    </message>
    <message>
        <source>EN</source>
        <translation>EN</translation>
    </message>
    <message>
        <source>EN | DE</source>
        <translation>EN｜DE</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>以前的文字</translation>
    </message>
    <message>
        <source>Earlier texts …</source>
        <translation>以前的文字…</translation>
    </message>
    <message>
        <source>Edit the indicator system of this standard as in Excel</source>
        <translation>像用 Excel 一样编写本标准的指标体系</translation>
    </message>
    <message>
        <source>Empty the selected texts</source>
        <translation>清空选中的文字</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>English next to German</source>
        <translation>英文与德文对照</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>只看英文</translation>
    </message>
    <message>
        <source>Erase document for good …</source>
        <translation>彻底删除文稿…</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>Erase it from all documents that show it, and from their versions</source>
        <translation>从所有用到它的文稿及其版本中清除</translation>
    </message>
    <message>
        <source>Erase it from the library with all versions; nobody can restore it</source>
        <translation>连同所有版本一起从资料库中删除，无法再恢复</translation>
    </message>
    <message>
        <source>Erase this picture for good …</source>
        <translation>彻底删除这张图片…</translation>
    </message>
    <message>
        <source>Erase this text with everything below it, from all versions as well</source>
        <translation>把这段文字及其下级内容从所有版本中一并清除</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部功能</translation>
    </message>
    <message>
        <source>Everything is saved automatically; this saves it at once</source>
        <translation>内容会自动保存；这里可立即保存</translation>
    </message>
    <message>
        <source>Explain the finding here</source>
        <translation>说明此处的检查结果</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export Excel …</source>
        <translation>导出 Excel…</translation>
    </message>
    <message>
        <source>Export PDF …</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Export all themes of a term to Excel, by age group and week</source>
        <translation>把一学期的主题按年龄班和周导出为 Excel</translation>
    </message>
    <message>
        <source>Export comments and decisions to Word, a form or the log</source>
        <translation>把意见和处理情况写入 Word、表格或意见台账</translation>
    </message>
    <message>
        <source>Export comments …</source>
        <translation>导出意见…</translation>
    </message>
    <message>
        <source>Export indicators or an overview as an Excel workbook</source>
        <translation>把指标或一览导出为 Excel 工作簿</translation>
    </message>
    <message>
        <source>Export the decisions of a meeting or of a day to Word</source>
        <translation>把一次会议或一天的处理结果写成 Word 纪要</translation>
    </message>
    <message>
        <source>Export the document as a PDF file, ready to print</source>
        <translation>把文稿导出为 PDF，可直接打印</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>Fill the Word form of your school with this activity or week</source>
        <translation>把这个活动或这一周的计划填进本园的 Word 表格</translation>
    </message>
    <message>
        <source>Find activities, steps and aims in all units to reuse them here</source>
        <translation>从全部主题活动里找活动、步骤和目标，在这里再用</translation>
    </message>
    <message>
        <source>Find in the library …</source>
        <translation>在资料库中查找…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <source>Find words in all documents</source>
        <translation>在所有文稿的全部文字中查找</translation>
    </message>
    <message>
        <source>Find words in this document or in all documents; full-width characters count as ordinary ones</source>
        <translation>在本文稿或全部文稿中查找，不分全角半角</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Calls for the checks when a document is open, or when their panel is.</extracomment>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Findings as a workbook …</source>
        <translation>导出检查结果工作簿…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>新手五步</translation>
    </message>
    <message>
        <source>Fix what is certain …</source>
        <translation>自动改正…</translation>
    </message>
    <message>
        <source>For dim rooms</source>
        <translation>适合光线较暗的地方</translation>
    </message>
    <message>
        <source>For parallel classes …</source>
        <translation>给平行班各一份…</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>参考框架</translation>
    </message>
    <message>
        <source>From another computer …</source>
        <translation>从另一台电脑搬来…</translation>
    </message>
    <message>
        <source>From the collection …</source>
        <translation>从活动库选…</translation>
    </message>
    <message>
        <source>German only</source>
        <translation>只看德文</translation>
    </message>
    <message>
        <source>Give out …</source>
        <translation>发出…</translation>
    </message>
    <message>
        <source>Give the current state a name, so that you can come back to it</source>
        <translation>给现在的内容起个名，以后可以回到这里</translation>
    </message>
    <message>
        <source>Give the document a new title</source>
        <translation>给文稿改标题</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Go back to a copy of the library; the present state is saved first</source>
        <translation>回到资料库的某个备份，现有内容会另存</translation>
    </message>
    <message>
        <source>Go back to the previous place</source>
        <translation>回到上一处</translation>
    </message>
    <message>
        <source>Go forward to the next place</source>
        <translation>转到下一处</translation>
    </message>
    <message>
        <source>Go from the library to the outline, the page and the side panel</source>
        <translation>在资料库、目录、正文、侧栏之间切换</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go to a comment</source>
        <translation>转到意见</translation>
    </message>
    <message>
        <source>Go to a finding</source>
        <translation>转到检查结果</translation>
    </message>
    <message>
        <source>Go to the next comment that awaits a decision</source>
        <translation>转到下一条未处理的意见</translation>
    </message>
    <message>
        <source>Go to the next open document</source>
        <translation>切换到下一份打开的文稿</translation>
    </message>
    <message>
        <source>Go to the next place at which a rule found something</source>
        <translation>转到下一处检查结果</translation>
    </message>
    <message>
        <source>Go to the next word that no dictionary knows</source>
        <translation>转到下一个词典中没有的词</translation>
    </message>
    <message>
        <source>Go to the previous comment that awaits a decision</source>
        <translation>转到上一条未处理的意见</translation>
    </message>
    <message>
        <source>Go to the previous open document</source>
        <translation>切换到上一份打开的文稿</translation>
    </message>
    <message>
        <source>Go to the previous place at which a rule found something</source>
        <translation>转到上一处检查结果</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Hide everything but the page; use it again to bring everything back</source>
        <translation>只留正文，再按一次恢复</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>How much is written in the document and in the selection</source>
        <translation>文稿和所选文字各有多少字</translation>
    </message>
    <message>
        <source>How schools do against the indicators, and which ones no school meets</source>
        <translation>各校各项指标的得分，以及没有学校达到的指标</translation>
    </message>
    <message>
        <source>Import a Word draft, a lesson plan or a framework</source>
        <translation>导入 Word 草案、教案或参考框架</translation>
    </message>
    <message>
        <source>Import an edited draft …</source>
        <translation>导入改过的稿件…</translation>
    </message>
    <message>
        <source>Import comments from Word drafts, ISO and Chinese forms, or the log</source>
        <translation>从 Word 稿、ISO 表、反馈表、汇总处理表或意见台账导入意见</translation>
    </message>
    <message>
        <source>Import comments …</source>
        <translation>导入意见…</translation>
    </message>
    <message>
        <source>Import completed workbooks …</source>
        <translation>导入已填工作簿…</translation>
    </message>
    <message>
        <source>Import the changes made in a Word file that was exported from here</source>
        <translation>导入从这里导出的 Word 文件中的改动</translation>
    </message>
    <message>
        <source>Import the workbooks that schools send back, and score them</source>
        <translation>导入学校交回的自评工作簿并计分</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>在比较中</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>会议中</translation>
    </message>
    <message>
        <source>In the list of comments and in a meeting</source>
        <translation>意见列表和会议中</translation>
    </message>
    <message>
        <source>In the list of findings</source>
        <translation>在检查结果列表中</translation>
    </message>
    <message>
        <source>Indicator grid</source>
        <translation>指标表</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Insert photos into the unit: upright, smaller, without the place where they were taken</source>
        <translation>把照片放进主题活动：自动摆正、缩小、去掉拍摄地点</translation>
    </message>
    <message>
        <source>Insert the equivalent of a source term in this language</source>
        <translation>插入原文术语在此语言中的名称</translation>
    </message>
    <message>
        <source>Install an update …</source>
        <translation>安装更新…</translation>
    </message>
    <message>
        <source>Into our school form …</source>
        <translation>填入本园表格…</translation>
    </message>
    <message>
        <source>It does not belong where the cursor is. Click where it should go.</source>
        <translation>光标所在处不能放这一项。请单击要放的位置。</translation>
    </message>
    <message>
        <source>It needs a document in which something was found.</source>
        <translation>需要有检查结果的文稿。</translation>
    </message>
    <message>
        <source>It needs a document, and a library that belongs to a group.</source>
        <translation>需要一份文稿，并且资料库已加入工作组。</translation>
    </message>
    <message>
        <source>It needs a library that belongs to a group.</source>
        <translation>需要资料库已加入工作组。</translation>
    </message>
    <message>
        <source>It needs a merged document in which something is left to decide.</source>
        <translation>合并过、还有地方要决定的文稿才能用。</translation>
    </message>
    <message>
        <source>It needs a unit from which units of parallel classes were made.</source>
        <translation>需要先由这份方案给平行班生成各班的一份。</translation>
    </message>
    <message>
        <source>It works in a framework: open one from the library.</source>
        <translation>用于参考框架：请在资料库中打开一份。</translation>
    </message>
    <message>
        <source>It works in a review copy that somebody sent to you.</source>
        <translation>用于别人发给您的审阅稿。</translation>
    </message>
    <message>
        <source>It works in a standard: open one, or begin a new one.</source>
        <translation>用于标准：请打开一份，或者新建一份。</translation>
    </message>
    <message>
        <source>It works in a theme unit: open one, or begin a new one.</source>
        <extracomment>What an action needs, as it is said where that is not there.</extracomment>
        <translation>用于主题活动：请打开一份，或者新建一份。</translation>
    </message>
    <message>
        <source>Join a group …</source>
        <translation>加入工作组 …</translation>
    </message>
    <message>
        <source>Keep a part of the photo at the cursor and cut off the rest</source>
        <translation>保留光标处照片的一部分，其余切掉</translation>
    </message>
    <message>
        <source>Keep only here</source>
        <extracomment>Keeps a library in step with its group; loaded where there is one. Calls for them where a library has a group.</extracomment>
        <translation>只留在这里</translation>
    </message>
    <message>
        <source>Keep the library in another folder, such as one on another drive</source>
        <translation>把资料库放到另一个文件夹，比如另一个盘</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Kindergartens, what they try, and what they say about it</source>
        <translation>试点园所、试用内容和反馈</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>显示的语言</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light or dark as the system says</source>
        <translation>浅色或深色随系统变化</translation>
    </message>
    <message>
        <source>Linked goals</source>
        <translation>关联目标</translation>
    </message>
    <message>
        <source>List of comments</source>
        <translation>意见列表</translation>
    </message>
    <message>
        <source>List of waivers …</source>
        <translation>豁免清单…</translation>
    </message>
    <message>
        <source>Lists and notes</source>
        <translation>列项、注和示例</translation>
    </message>
    <message>
        <source>Make a checked copy of the whole library</source>
        <translation>给整个资料库做一份经过校验的备份</translation>
    </message>
    <message>
        <source>Make a copy of the whole document</source>
        <translation>为整份文稿制作副本</translation>
    </message>
    <message>
        <source>Make a shared folder the place of a group, and join it</source>
        <translation>用共用文件夹建立工作组并加入</translation>
    </message>
    <message>
        <source>Make a unit for each class from this plan; later changes can be brought on</source>
        <translation>由这份方案给各班生成一份，以后的修改可以带过去</translation>
    </message>
    <message>
        <source>Make one document from drafts in two or three languages</source>
        <translation>把两种或三种语言的文稿对齐，合并成一份文稿</translation>
    </message>
    <message>
        <source>Mark translated and confirmed texts too, not only unfinished ones</source>
        <translation>已翻译、已确认的文字也作标记，而不只标出未完成的</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Meeting on comments</source>
        <translation>意见讨论会</translation>
    </message>
    <message>
        <source>Members of the group …</source>
        <translation>工作组成员…</translation>
    </message>
    <message>
        <source>Menus for clauses, indicators, translations and checks</source>
        <translation>菜单适合写条文、指标和译文，以及检查</translation>
    </message>
    <message>
        <source>Menus for deliberations, try-outs, goals and papers of the term</source>
        <translation>菜单里是课程审议、试用、目标和学期资料</translation>
    </message>
    <message>
        <source>Menus for reading documents and commenting on them</source>
        <translation>菜单适合看文稿、提意见</translation>
    </message>
    <message>
        <source>Menus for review rounds, meetings, pilots and results</source>
        <translation>菜单适合组织征求意见、开会、试点和汇总结果</translation>
    </message>
    <message>
        <source>Menus for theme units, plans, observations and school forms</source>
        <translation>菜单适合写主题活动、排计划、做观察记录、填本园表格</translation>
    </message>
    <message>
        <source>Menus with everything</source>
        <translation>菜单中显示全部功能</translation>
    </message>
    <message>
        <source>Merge what another document has that was once the same</source>
        <translation>把原为同一份的另一份文稿的内容合并进来</translation>
    </message>
    <message>
        <source>Minutes …</source>
        <translation>会议纪要…</translation>
    </message>
    <message>
        <source>Move the document to the recycle bin, from where it can be restored</source>
        <translation>把文稿放入回收站，以后可以恢复</translation>
    </message>
    <message>
        <source>Move the library …</source>
        <translation>移动资料库…</translation>
    </message>
    <message>
        <source>Move to another computer …</source>
        <translation>移到另一台电脑…</translation>
    </message>
    <message>
        <source>Move to the clipboard</source>
        <translation>移到剪贴板，并从此处删去</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New library …</source>
        <translation>新建资料库…</translation>
    </message>
    <message>
        <source>New line in the same text</source>
        <translation>在同一段文字里换行</translation>
    </message>
    <message>
        <source>New observation …</source>
        <translation>新建观察记录…</translation>
    </message>
    <message>
        <source>New standard …</source>
        <translation>新建标准…</translation>
    </message>
    <message>
        <source>New term in a glossary …</source>
        <translation>新的术语加进术语表…</translation>
    </message>
    <message>
        <source>New theme unit …</source>
        <translation>新建主题活动…</translation>
    </message>
    <message>
        <source>New try-out …</source>
        <translation>新建试用记录…</translation>
    </message>
    <message>
        <source>New version of the framework</source>
        <translation>参考框架新版</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处改动</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>下一份文稿</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一条检查结果</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>下一个拼写有误的词</translation>
    </message>
    <message>
        <source>Next open comment</source>
        <translation>下一条未处理意见</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>No document is open, so there is nothing to do here.</source>
        <extracomment>What can be done is looked at again so long after something happened (milliseconds). Why a menu of what is possible has nothing to show.</extracomment>
        <translation>还没有打开文稿，这里没有可做的。</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <extracomment>Why something cannot be done now, and what to do first.</extracomment>
        <translation>没有打开的资料库。</translation>
    </message>
    <message>
        <source>Number, titles, dates, organisations and the fixed sentences</source>
        <translation>编号、名称、日期、单位和固定表述</translation>
    </message>
    <message>
        <source>Old games, and rain: art, language and play, with activities that came from the children</source>
        <translation>老游戏和下雨天：艺术、语言和游戏，还有孩子生成的活动</translation>
    </message>
    <message>
        <source>On the page</source>
        <extracomment>Drawings for commands. Commands that the Edit menu has already, for every field of the window. Keys of the page that are no commands, while one writes and while one reads.</extracomment>
        <translation>页面上</translation>
    </message>
    <message>
        <source>One page up or down</source>
        <translation>上翻或下翻一页</translation>
    </message>
    <message>
        <source>Only unfinished texts</source>
        <translation>只看未完成的文字</translation>
    </message>
    <message>
        <source>Open a document first: click one in the library.</source>
        <translation>请先打开一份文稿：在资料库中单击它。</translation>
    </message>
    <message>
        <source>Open a file that somebody sent you, and see what is new</source>
        <translation>打开别人发来的文件，看看有什么新内容</translation>
    </message>
    <message>
        <source>Open a received file …</source>
        <translation>打开收到的文件…</translation>
    </message>
    <message>
        <source>Open another library …</source>
        <translation>打开另一个资料库…</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>打开文稿</translation>
    </message>
    <message>
        <source>Open or import …</source>
        <translation>打开或导入…</translation>
    </message>
    <message>
        <source>Other document …</source>
        <translation>其他文稿…</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Pack documents into one file for WeChat or a colleague</source>
        <translation>把文稿打包成一个文件，发微信或给同事</translation>
    </message>
    <message>
        <source>Pack the library with everything in it into one file</source>
        <translation>把资料库连同全部内容打包成一个文件</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Papers of the term …</source>
        <translation>学期资料…</translation>
    </message>
    <message>
        <source>Parts of the standard</source>
        <translation>标准的章条和要素</translation>
    </message>
    <message>
        <source>Parts of the theme unit</source>
        <translation>主题活动的内容</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste from the clipboard; several lines become several texts</source>
        <translation>从剪贴板粘贴；多行分成多段</translation>
    </message>
    <message>
        <source>Photos …</source>
        <translation>照片…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Plan activities for the days</source>
        <translation>把活动安排到每一天</translation>
    </message>
    <message>
        <source>Preferences and options: you, library, backups, languages, keys</source>
        <translation>首选项：姓名、资料库、备份、语言、快捷键</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处改动</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>上一份文稿</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>上一条检查结果</translation>
    </message>
    <message>
        <source>Previous open comment</source>
        <translation>上一条未处理意见</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Properties and history</source>
        <translation>属性与版本</translation>
    </message>
    <message>
        <source>Put the cursor on a photo first.</source>
        <translation>请先把光标放到一张照片上。</translation>
    </message>
    <message>
        <source>Put the preferred word in its place, after a look at every place</source>
        <translation>换成首选的词，替换前每一处都能看到</translation>
    </message>
    <message>
        <source>Quick start to print …</source>
        <translation>打印两页入门…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>阅读视图</translation>
    </message>
    <message>
        <source>Recover all sound documents from a damaged library</source>
        <translation>从损坏的资料库中读出所有完好的文稿</translation>
    </message>
    <message>
        <source>Recycle bin …</source>
        <translation>回收站…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo the last step undone in this document</source>
        <translation>重做本文稿中最近撤销的一步</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>Rename document</source>
        <translation>重命名文稿</translation>
    </message>
    <message>
        <source>Renumber goals</source>
        <translation>目标重新编号</translation>
    </message>
    <message>
        <source>Renumber the codes of all goals by their order</source>
        <translation>按所在位置给全部目标重新编号</translation>
    </message>
    <message>
        <source>Replace a deprecated word …</source>
        <translation>替换拒用的词…</translation>
    </message>
    <message>
        <source>Replace words, after a look at every place</source>
        <translation>逐处预览后替换成别的词语</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Report of the checks …</source>
        <translation>检查报告…</translation>
    </message>
    <message>
        <source>Rescue documents …</source>
        <translation>抢救文稿…</translation>
    </message>
    <message>
        <source>Restore from a copy …</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Restore this place</source>
        <translation>恢复这一处</translation>
    </message>
    <message>
        <source>Results of the schools</source>
        <translation>学校评价结果</translation>
    </message>
    <message>
        <source>Review rounds</source>
        <translation>征求意见轮次</translation>
    </message>
    <message>
        <source>Save a copy of this activity, step or aim for other units</source>
        <translation>把这个活动、步骤或目标存一份，给别的主题用</translation>
    </message>
    <message>
        <source>Save a version …</source>
        <translation>保存版本…</translation>
    </message>
    <message>
        <source>Save everything and quit the program</source>
        <translation>保存全部内容并退出</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <source>School calendar …</source>
        <translation>校历…</translation>
    </message>
    <message>
        <source>School forms …</source>
        <translation>本园表格…</translation>
    </message>
    <message>
        <source>Search everything …</source>
        <translation>搜索全部…</translation>
    </message>
    <message>
        <source>Search or run a command …   {key}</source>
        <translation>搜索或执行命令…   {key}</translation>
    </message>
    <message>
        <source>See deleted documents and restore them</source>
        <translation>查看已删除的文稿并恢复</translation>
    </message>
    <message>
        <source>See every unambiguous fix, and apply them together</source>
        <translation>先看改前和改后，再一次改正全部有把握的</translation>
    </message>
    <message>
        <source>See the earlier texts of this place, and what was deleted around it</source>
        <translation>看看这里以前怎么写，周围删过什么</translation>
    </message>
    <message>
        <source>See the newest backup and choose where backups go</source>
        <translation>查看最近的备份，选择备份放在哪里</translation>
    </message>
    <message>
        <source>See the pages as they will be printed, and print them</source>
        <translation>先看打印效果，再打印</translation>
    </message>
    <message>
        <source>See what changed between two states of this document</source>
        <translation>看看这份文稿的两个状态之间改了什么</translation>
    </message>
    <message>
        <source>See what is still missing for the next stage, and move on to it</source>
        <translation>查看进入下一阶段前还有哪些未完成，并进入该阶段</translation>
    </message>
    <message>
        <source>See which dictionaries there are, and your own words</source>
        <translation>查看已有词典和自己添加的词</translation>
    </message>
    <message>
        <source>See which goals the theme units cover and which they miss</source>
        <translation>查看主题活动覆盖了哪些目标、还缺哪些</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select several texts</source>
        <translation>选中多段文字</translation>
    </message>
    <message>
        <source>Select the whole text; press again for the whole page</source>
        <translation>选中整段，再按一次选中整页</translation>
    </message>
    <message>
        <source>Send answer …</source>
        <translation>发送回复…</translation>
    </message>
    <message>
        <source>Send to others …</source>
        <extracomment>Lets dropped exchange files come here, without loading what reads them.</extracomment>
        <translation>发给别人…</translation>
    </message>
    <message>
        <source>Send your comments on a review copy to the person who asked for them</source>
        <translation>把您对审阅稿的意见发给征求意见的一方</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Share documents of this library with a group</source>
        <translation>与工作组共享这个资料库中的文稿</translation>
    </message>
    <message>
        <source>Share this document with the group, or keep it only here</source>
        <translation>把这份文稿与工作组共享，或只留在这里</translation>
    </message>
    <message>
        <source>Share with the group</source>
        <translation>与工作组共享</translation>
    </message>
    <message>
        <source>Show all states</source>
        <translation>显示全部状态</translation>
    </message>
    <message>
        <source>Show and add the goals that this place is linked to</source>
        <translation>查看并添加此处的关联目标</translation>
    </message>
    <message>
        <source>Show only what is a draft, not translated, or outdated</source>
        <translation>只显示草稿、未翻译和原文已改的文字</translation>
    </message>
    <message>
        <source>Show or hide the list of documents</source>
        <translation>显示或隐藏文稿列表</translation>
    </message>
    <message>
        <source>Show or hide the outline next to the page</source>
        <translation>显示或隐藏正文旁的目录</translation>
    </message>
    <message>
        <source>Show or hide the panel on the right</source>
        <translation>显示或隐藏右侧面板</translation>
    </message>
    <message>
        <source>Show texts in their usual size</source>
        <translation>文字恢复正常大小</translation>
    </message>
    <message>
        <source>Show texts larger</source>
        <translation>文字放大</translation>
    </message>
    <message>
        <source>Show texts smaller</source>
        <translation>文字缩小</translation>
    </message>
    <message>
        <source>Show the comment here</source>
        <translation>查看此处的意见</translation>
    </message>
    <message>
        <source>Show the comment on the words at the cursor</source>
        <translation>显示光标处文字的意见</translation>
    </message>
    <message>
        <source>Show the comments on this document next to the page</source>
        <translation>在页面旁显示对本文稿的意见</translation>
    </message>
    <message>
        <source>Show the comments one by one, large, and decide with keys</source>
        <translation>逐条放大显示意见，用按键处理</translation>
    </message>
    <message>
        <source>Show the document that is chosen in the library</source>
        <translation>显示资料库中选中的文稿</translation>
    </message>
    <message>
        <source>Show the list of first steps again</source>
        <translation>再次显示新手五步</translation>
    </message>
    <message>
        <source>Show the properties of this place and of the whole document</source>
        <translation>查看此处和整份文稿的属性</translation>
    </message>
    <message>
        <source>Show the versions of this document</source>
        <translation>查看这份文稿的版本</translation>
    </message>
    <message>
        <source>Show two or three languages side by side</source>
        <extracomment>Width of the field in which commands are looked for.</extracomment>
        <translation>两种或三种语言并排显示</translation>
    </message>
    <message>
        <source>Show what the drafting rules found in this document</source>
        <translation>查看起草规则在这份文稿里发现的问题</translation>
    </message>
    <message>
        <source>Show where the library file is</source>
        <translation>显示资料库文件的位置</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Start the record of trying this unit with children</source>
        <translation>为本主题活动新建试用记录</translation>
    </message>
    <message>
        <source>Summary of the merge …</source>
        <translation>合并纪要…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tabs and panes</source>
        <translation>标签页和窗格</translation>
    </message>
    <message>
        <source>Term in this language</source>
        <translation>插入术语译名</translation>
    </message>
    <message>
        <source>Term plan …</source>
        <translation>学期计划…</translation>
    </message>
    <message>
        <source>Terms of the glossary in this text, with their equivalents</source>
        <translation>列出本段中的术语及其各语言名称</translation>
    </message>
    <message>
        <source>Terms of this text</source>
        <translation>本段术语</translation>
    </message>
    <message>
        <source>Terms, days off and working Saturdays, from which plans are dated</source>
        <translation>学期、放假日和调休上班日，计划里的日期由此推算</translation>
    </message>
    <message>
        <source>Text of the unit</source>
        <translation>主题文稿</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The Excel workbook in which a school is assessed</source>
        <translation>学校用来自评的 Excel 工作簿</translation>
    </message>
    <message>
        <source>The document as readers see it, on the whole screen</source>
        <translation>全屏显示读者看到的文稿</translation>
    </message>
    <message>
        <source>The most important on two pages, as a Word file</source>
        <translation>最常用的内容，两页纸，Word 文件</translation>
    </message>
    <message>
        <source>The program in Chinese</source>
        <translation>界面用中文</translation>
    </message>
    <message>
        <source>The program in English</source>
        <translation>界面用英文</translation>
    </message>
    <message>
        <source>The program in German</source>
        <translation>界面用德文</translation>
    </message>
    <message>
        <source>The unit as a text</source>
        <translation>以文稿方式查看主题活动</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题颜色</translation>
    </message>
    <message>
        <source>Theme web</source>
        <translation>主题网</translation>
    </message>
    <message>
        <source>There is no comment that waits for a decision.</source>
        <translation>没有待处理的意见。</translation>
    </message>
    <message>
        <source>There is nothing here to which it could be done.</source>
        <translation>此处没有可以这样处理的内容。</translation>
    </message>
    <message>
        <source>This document can only be read.</source>
        <translation>这份文稿只能阅读。</translation>
    </message>
    <message>
        <source>This is a review copy: you can comment, the text stays as it is.</source>
        <extracomment>Why much cannot be done in a review copy.</extracomment>
        <translation>这是审阅稿：可以提意见，正文保持不变。</translation>
    </message>
    <message>
        <source>This library can only be read.</source>
        <translation>这个资料库只能阅读。</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>本段</translation>
    </message>
    <message>
        <source>Those that come with the program, such as the guideline for ages 3–6</source>
        <translation>软件自带的参考框架，如儿童学习与发展指南</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>到开头或末尾</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Underline misspelt words in English and German texts</source>
        <translation>在英文和德文中标出拼写有误的词</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last step in this document</source>
        <translation>撤销本文稿中的上一步</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>Use a library that was packed on another computer from now on</source>
        <translation>从现在起使用在另一台电脑上打包的资料库</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>正常大小</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本与许可</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions and changes</source>
        <translation>版本与改动</translation>
    </message>
    <message>
        <source>Views of a unit</source>
        <translation>主题活动的视图</translation>
    </message>
    <message>
        <source>Week plan of the unit</source>
        <translation>主题周计划</translation>
    </message>
    <message>
        <source>What can be done at this place, step by step</source>
        <translation>当前位置可以做什么，一步一步怎么做</translation>
    </message>
    <message>
        <source>What has changed in this program, version by version</source>
        <translation>本软件各个版本有哪些变化</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>What is waiting for you, the state of the documents, and what happened</source>
        <translation>等您处理的事、各文稿的进度和最近发生的事</translation>
    </message>
    <message>
        <source>What is waived, why and by whom, as a paper for the committee</source>
        <translation>豁免了什么、理由和豁免人，供委员会审阅的文件</translation>
    </message>
    <message>
        <source>What someone who helps you needs to know</source>
        <translation>求助时需要提供的信息</translation>
    </message>
    <message>
        <source>What stays and what changes, and which feedback is answered</source>
        <translation>哪些保留、哪些调整，以及对反馈的答复</translation>
    </message>
    <message>
        <source>What was found, as a Word file by chapter for others</source>
        <translation>把检查结果按章写成 Word 文件，供他人使用</translation>
    </message>
    <message>
        <source>What was found, as a table to filter for others</source>
        <translation>把检查结果写成可筛选的表格，供他人使用</translation>
    </message>
    <message>
        <source>Where the library is</source>
        <translation>资料库在哪里</translation>
    </message>
    <message>
        <source>Where this is referred to</source>
        <translation>查看被引用处</translation>
    </message>
    <message>
        <source>While a document is shown as readers see it</source>
        <translation>在阅读视图中</translation>
    </message>
    <message>
        <source>White on black with strong colours</source>
        <translation>黑底白字，颜色鲜明</translation>
    </message>
    <message>
        <source>Who belongs to the group; hand over what waits, leave it</source>
        <translation>谁在工作组里；移交待办、退出工作组</translation>
    </message>
    <message>
        <source>Who was asked and who answered, and what is left to decide</source>
        <translation>查看征求了哪些单位、谁已回复、还有哪些意见未处理</translation>
    </message>
    <message>
        <source>Why a rule found something at the cursor, and what would help</source>
        <translation>光标处为什么被查到，怎么改</translation>
    </message>
    <message>
        <source>Write down what was merged, decided and deleted, for the minutes</source>
        <translation>写下合并了什么、怎样决定、删了什么，供会议纪要使用</translation>
    </message>
    <message>
        <source>Write in the selected text</source>
        <translation>在选中的文字里接着写</translation>
    </message>
    <message>
        <source>Write units, week plans and deliberations of the term into one folder, with a list of what is missing</source>
        <translation>把本学期的主题方案、周计划和课程审议写进一个文件夹，并列出还缺什么</translation>
    </message>
    <message>
        <source>Write what was seen in this activity; it stays in the library</source>
        <translation>记下活动中看到的情况，只留在资料库中</translation>
    </message>
    <message>
        <source>Your name, your organisation, your class: entered once for everything</source>
        <translation>姓名、单位、班级：只填一次，处处可用</translation>
    </message>
    <message>
        <source>Your profile …</source>
        <translation>我的信息…</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>中</source>
        <translation>中</translation>
    </message>
    <message>
        <source>中 | DE</source>
        <translation>中｜DE</translation>
    </message>
    <message>
        <source>中 | EN</source>
        <translation>中｜EN</translation>
    </message>
    <message>
        <source>中 | EN | DE</source>
        <translation>中｜EN｜DE</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>ActivityMatrix</name>
    <message>
        <source>Activities by week</source>
        <translation>活动一览</translation>
    </message>
    <message>
        <source>By learning area</source>
        <translation>按领域</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按活动类型</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>There are no activities yet. Write one in the text, or take one from the collection.</source>
        <translation>还没有活动。请在文稿里写一个，或从活动库里选。</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>&amp;Record as the answer from</source>
        <translation>计为哪个单位的回复(&amp;C)</translation>
    </message>
    <message>
        <source>Comments in the answer</source>
        <translation>回复中的意见</translation>
    </message>
    <message>
        <source>Received answer</source>
        <translation>收到的回复</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>A newer answer to this copy is already here; the newer one counts.</source>
        <translation>这里已有同一份审阅稿较新的回复，以较新的为准。</translation>
    </message>
    <message>
        <source>Answer from {name}: comments imported: {count}</source>
        <translation>{name} 的回复：导入意见 {count} 条</translation>
    </message>
    <message>
        <source>Answer of {name}</source>
        <translation>{name} 的回复</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>请对方重新发一次文件。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Decisions in it were left out: {count}. Only you decide.</source>
        <translation>其中的处理意见没有导入：{count} 条，处理由您决定。</translation>
    </message>
    <message>
        <source>Everything in the answer from {name} is already here.</source>
        <translation>{name} 的回复中没有新内容，均已导入。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>It may have been deleted, or started in another library: look there.</source>
        <translation>它可能已被删除，或是在另一个资料库里开始的，请到那里查看。</translation>
    </message>
    <message>
        <source>Left out because they are comments from others: {count}.</source>
        <translation>未导入的他人意见：{count} 条。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <extracomment>`older`: a newer answer of this copy is here, and what that one says counts. `withdrawn`: it came by an earlier answer of this copy and is not in this one any more.</extracomment>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Looks at the answer again, as that of a body.</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Open the library from which the round was sent out.</source>
        <translation>请打开当初发出这一轮的资料库。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Places: {found} found, {changed} whose words have changed, {gone} that are gone. No comment is moved to other words.</source>
        <translation>位置：找到 {found} 处，文字已有变化 {changed} 处，已不存在 {gone} 处。意见不会挪到别的文字上。</translation>
    </message>
    <message>
        <source>Send the answer to the person who sent out the review copy.</source>
        <translation>请把回复发给发出审阅稿的一方。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The answer contains comments that do not belong to it.</source>
        <translation>这份回复里有不属于它的意见。</translation>
    </message>
    <message>
        <source>The document of this answer is not in this library.</source>
        <translation>资料库里没有这份回复所对应的文稿。</translation>
    </message>
    <message>
        <source>The marked words were not found: “{words}”</source>
        <translation>找不到当时标出的文字：“{words}”</translation>
    </message>
    <message>
        <source>The review round of this answer is not in this library.</source>
        <translation>资料库里没有这份回复所对应的征求意见轮次。</translation>
    </message>
    <message>
        <source>They have read it and have no comments.</source>
        <translation>已阅，无意见。</translation>
    </message>
    <message>
        <source>This file is not an answer to a review.</source>
        <translation>这个文件不是对审阅稿的回复。</translation>
    </message>
    <message>
        <source>This organisation was not asked. If it was, choose it above.</source>
        <translation>没有向这个单位征求意见。如果其实是其中一家，请在上面选择。</translation>
    </message>
    <message>
        <source>Withdrawn since the last answer: {count}. They stay here.</source>
        <translation>上次回复后撤回：{count} 条，仍保留在这里。</translation>
    </message>
    <message>
        <source>You review this document yourself.</source>
        <translation>这份文稿在您这里是审阅稿。</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有修改</translation>
    </message>
    <message>
        <source>from an older answer</source>
        <translation>来自较早的回复</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>What is said of a comment.</extracomment>
        <translation>新</translation>
    </message>
    <message>
        <source>no longer in it, stays</source>
        <translation>已撤回，保留</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>{new} new · {changed} changed · {same} already here</source>
        <translation>新意见 {new} · 有修改 {changed} · 已有 {same}</translation>
    </message>
    <message>
        <source>{round} · written on {day}</source>
        <translation>{round} · {day}写成</translation>
    </message>
    <message>
        <source>{round} · written on {day} by {person}</source>
        <translation>{round} · {person} 写于{day}</translation>
    </message>
</context>
<context>
    <name>Assessing</name>
    <message>
        <source>Choose a standard with an indicator table.</source>
        <translation>请选择带有指标表的标准。</translation>
    </message>
    <message>
        <source>Confirm the data of {school}</source>
        <translation>确认{school}的数据</translation>
    </message>
    <message>
        <source>Import completed workbooks first.</source>
        <translation>请先导入已填写的工作簿。</translation>
    </message>
    <message>
        <source>Import the standard first.</source>
        <translation>请先导入该标准。</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message numerus="yes">
        <source>Take over {count} workbooks</source>
        <translation>
            <numerusform>导入 {count} 份工作簿</numerusform>
        </translation>
    </message>
    <message>
        <source>The standard of this assessment is not in the library.</source>
        <translation>资料库中没有这份评价所依据的标准。</translation>
    </message>
    <message>
        <source>There are no assessments of this standard yet.</source>
        <translation>该标准还没有评价结果。</translation>
    </message>
    <message>
        <source>{name} is for the same school and year; only one can count.</source>
        <translation>{name} 填报的是同一学校、同一年份，只能采用一份。</translation>
    </message>
    <message>
        <source>{title} has no indicators.</source>
        <translation>“{title}”中没有指标。</translation>
    </message>
</context>
<context>
    <name>AssociationDialog</name>
    <message>
        <source>&amp;Framework</source>
        <translation>参考框架(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>关系(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>查找(&amp;I)</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Link to another goal</source>
        <translation>关联到另一个目标</translation>
    </message>
    <message>
        <source>Words or code of a goal</source>
        <translation>目标的文字或编号</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>A backup will be made there in a moment.</source>
        <translation>马上在那里做一份备份。</translation>
    </message>
    <message>
        <source>A copy of the library was made and checked: {name}</source>
        <translation>资料库已备份并校验：{name}</translation>
    </message>
    <message>
        <source>Backed up today {time}</source>
        <translation>今天 {time} 已备份</translation>
    </message>
    <message>
        <source>Backed up yesterday {time}</source>
        <translation>昨天 {time} 已备份</translation>
    </message>
    <message>
        <source>Backed up {count} days ago</source>
        <translation>{count} 天前已备份</translation>
    </message>
    <message>
        <source>Backed up {time}</source>
        <translation>{time} 已备份</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>备份没有成功</translation>
    </message>
    <message>
        <source>Backups are in {folder}</source>
        <translation>备份放在 {folder}</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <extracomment>A backup as old as this is not enough any more. Seconds of work after which closing, or else the next start, makes a backup. Seconds of work after which an open window makes one, whatever the wall clock says. Seconds in which nothing is tried again after a failure, and in which one backup is enough. How often whoever waits for a backup looks how far it is (seconds). How long a stopped backup is waited for (seconds). Settings of the library: seconds of work that no backup has yet; the failure told last.</extracomment>
        <translation>正在备份资料库</translation>
    </message>
    <message>
        <source>Documents: {documents}, texts: {texts}, made {time}</source>
        <translation>文稿 {documents} 份，文字 {texts} 条，备份时间 {time}</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>正在查找备份</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <extracomment>A backup that is done sooner shows no dialog (seconds). How often the dialog looks how far it is (milliseconds). So long after a library was opened backups are looked for (milliseconds). How often it is asked whether one is due, and the age is said anew (milliseconds).</extracomment>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The library was restored. The previous state is in {name}.</source>
        <translation>资料库已恢复。恢复前的内容保存在 {name}。</translation>
    </message>
    <message>
        <source>There is no copy in the usual folder yet.</source>
        <translation>备份文件夹里还没有备份。</translation>
    </message>
    <message>
        <source>This copy is damaged or is not a library.</source>
        <translation>这份备份已损坏，或不是资料库文件。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Choose another backup, or make one on another disk.</source>
        <translation>请选用另一份备份，或在别的磁盘上重新备份。</translation>
    </message>
    <message>
        <source>Choose another folder for backups, on another disk.</source>
        <translation>请在另一个磁盘上选择备份文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder for backups, or ask the person who looks after the computer.</source>
        <translation>请另选一个备份文件夹，或请管理电脑的人帮忙。</translation>
    </message>
    <message>
        <source>Choose another folder for backups.</source>
        <translation>请为备份另选一个文件夹。</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder for backups.</source>
        <translation>请在那里腾出空间，或另选一个备份文件夹。</translation>
    </message>
    <message>
        <source>Plug in the USB stick or disk it is on, or choose another folder.</source>
        <translation>请插上存放它的 U 盘或硬盘，或另选一个文件夹。</translation>
    </message>
    <message>
        <source>The backup folder {folder} is not there.</source>
        <translation>找不到备份文件夹 {folder}。</translation>
    </message>
    <message>
        <source>The backup was skipped.</source>
        <translation>这次备份已跳过。</translation>
    </message>
    <message>
        <source>The backup {name} cannot be used.</source>
        <extracomment>Ending of a backup. So many pages are copied between two looks at whether somebody wants it stopped; and so many steps of SQLite&apos;s machine are done between two while a copy is checked. What the system and SQLite say where a file has no room, or may not be made.</extracomment>
        <translation>备份“{name}”已不可用。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used for backups: {reason}.</source>
        <translation>无法在文件夹“{folder}”中存放备份：{reason}。</translation>
    </message>
    <message>
        <source>The library itself was not changed.</source>
        <translation>资料库本身没有改动。</translation>
    </message>
    <message>
        <source>There is no room for a backup in {folder}.</source>
        <translation>{folder} 里空间不够，备份放不下。</translation>
    </message>
    <message>
        <source>You are not allowed to write to the backup folder {folder}.</source>
        <translation>备份文件夹 {folder} 不允许写入。</translation>
    </message>
    <message>
        <source>Your work is saved in the library; earlier backups are intact.</source>
        <translation>您的内容已存在资料库里，以前的备份完好。</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A USB stick, a network drive or a synced folder is fine for backups: each one is a finished file that is never written to again.</source>
        <translation>U 盘、网络盘、同步文件夹都可以放备份：每份备份都是写好就不再改动的文件。</translation>
    </message>
    <message>
        <source>A backup is made once a day, and after an hour of work when you close the program. Many backups remain from the last days, fewer from the last months.</source>
        <translation>每天自动备份一次；工作满一小时后关闭软件时，也会备份。最近几天的备份多留，几个月前的少留。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>Backups are in this folder:</source>
        <translation>备份放在这个文件夹：</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>资料库的备份</translation>
    </message>
    <message>
        <source>Next to the library</source>
        <translation>放在资料库旁边</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>换文件夹…</translation>
    </message>
    <message>
        <source>Restore from a copy …</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>The folder is on the same disk as the library. If that disk fails, both are lost: a USB stick or a folder on another computer is safer.</source>
        <translation>这个文件夹和资料库在同一个磁盘上。磁盘一旦损坏，两者都会丢失：放在 U 盘或另一台电脑上更稳妥。</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>By</source>
        <translation>删除人</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>These words were not found.</source>
        <translation>没有找到这些文字。</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>How long typing rests before a search begins (milliseconds). More places are not shown: whoever needs them writes one more word. So many places are shown below a document. Shares of the width: list and text. The column that says who deleted a document; it is hidden where nobody said who they are.</extracomment>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Deleted documents</source>
        <translation>已删除的文稿</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>Find in deleted documents</source>
        <translation>在已删除的文稿中查找</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The recycle bin is empty. What you delete in the library goes here, and you can restore it.</source>
        <translation>回收站是空的。您在资料库中删除的文稿会放到这里，随时可以恢复。</translation>
    </message>
    <message>
        <source>The recycle bin is never emptied automatically: a document stays here until you restore it or erase it for good.</source>
        <translation>回收站不会自动清空：文稿会一直留在这里，直到您恢复它或将它彻底删除。</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>文稿内容</translation>
    </message>
</context>
<context>
    <name>BranchOptions</name>
    <message>
        <source>&amp;Goals</source>
        <translation>目标(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Add the public holidays of China {year}</source>
        <translation>填入 {year} 年法定节假日和调休</translation>
    </message>
    <message>
        <source>No day or time, or no certain year, is named in: {line}</source>
        <translation>这一行没有读出日期或时间，或年份不确定：{line}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Terms: {terms} · days off: {free} · Saturdays or Sundays worked: {work}</source>
        <translation>学期 {terms} · 放假 {free} · 调休上班 {work}</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>&amp;Days off, and Saturdays that are worked</source>
        <translation>放假日和调休上班日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Terms: first and last day</source>
        <translation>学期：第一天和最后一天(&amp;T)</translation>
    </message>
    <message>
        <source>08:00-08:30 Morning
09:30-10:30 Outdoors</source>
        <translation>08:00–08:30 来园
09:30–10:30 户外活动</translation>
    </message>
    <message>
        <source>2026-10-01 - 2026-10-07 National Day
2026-10-10 working day</source>
        <translation>2026-10-01 – 2026-10-07 国庆节
2026-10-10 上班</translation>
    </message>
    <message>
        <source>School calendar</source>
        <translation>校历</translation>
    </message>
    <message>
        <source>T&amp;imes of a day, as the rows of the week plan are called</source>
        <translation>一日作息，名称与周计划的行一致(&amp;I)</translation>
    </message>
    <message>
        <source>Week plans, letters and the term plan take their dates from here. A line for each; the yearly notice on public holidays can be pasted as it is.</source>
        <translation>周计划、家长信和学期计划的日期都由这里推算。每行写一条；每年的放假通知可以原样粘贴进来。</translation>
    </message>
</context>
<context>
    <name>CannotOpenDialog</name>
    <message>
        <source>Open another …</source>
        <translation>打开另一个…</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>只读打开</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Rescue documents …</source>
        <translation>抢救文稿…</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Start afresh …</source>
        <translation>重新开始…</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>资料库打不开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>CaseExport</name>
    <message>
        <source>CASE 1.0 can hold a framework in one language only.</source>
        <translation>CASE 1.0 只能保存一种语言的参考框架。</translation>
    </message>
    <message>
        <source>Choices: {versions}.</source>
        <translation>可以使用：{versions}。</translation>
    </message>
    <message>
        <source>Choose one language, or version 1.1.</source>
        <translation>请只选一种语言，或选用 1.1 版。</translation>
    </message>
    <message>
        <source>There is no CASE version {version}.</source>
        <extracomment>Goals between two reports of progress.</extracomment>
        <translation>没有 CASE {version} 版。</translation>
    </message>
    <message>
        <source>Writing the goals</source>
        <translation>正在写入目标</translation>
    </message>
</context>
<context>
    <name>CaseImport</name>
    <message>
        <source>A CASE file has a part CFDocument and a part CFItems.</source>
        <translation>CASE 文件应包含 CFDocument 和 CFItems 两部分。</translation>
    </message>
    <message>
        <source>Ask for the file again, saved as CASE JSON.</source>
        <translation>请对方重新发送以 CASE JSON 格式保存的文件。</translation>
    </message>
    <message>
        <source>Ask the sender to correct the file.</source>
        <translation>请发送文件的人改正后重新发送。</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Entries that are neither goals nor links and were left out: {count}.</source>
        <translation>有 {count} 项既不是目标也不是关联，未导入。</translation>
    </message>
    <message>
        <source>Fields not in the prescribed form, imported anyway: {names}.</source>
        <translation>有些字段不合规范，已尽量导入：{names}。</translation>
    </message>
    <message>
        <source>Fields that this program does not know were preserved: {names}.</source>
        <translation>本软件不认识的字段已保留：{names}。</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>Goals imported: {count}.</source>
        <extracomment>So many names are said; the others are counted.</extracomment>
        <translation>导入目标 {count} 条。</translation>
    </message>
    <message>
        <source>Goals that were in the file twice with the same words: {names}.</source>
        <translation>文件中重复出现的相同目标：{names}。</translation>
    </message>
    <message>
        <source>Goals with several places: {count}. They were put in the first one; the other places became links: {names}.</source>
        <translation>有 {count} 条目标列在多个上级之下，现放在第一个位置，其余位置保留为关联：{names}。</translation>
    </message>
    <message>
        <source>Goals with the identifier of another goal: {count}. They were imported with identifiers of their own; links lead to the first goal in each case: {names}.</source>
        <translation>与另一目标使用同一标识符的目标：{count} 条。它们已导入，并得到自己的标识符；按该标识符的关联都指向第一条目标：{names}。</translation>
    </message>
    <message>
        <source>Goals without a place in the tree: {count}. They were put at the top: {names}.</source>
        <translation>有 {count} 条目标没有上级，已放在最上层：{names}。</translation>
    </message>
    <message>
        <source>Links that point outside the file: {count}. They were preserved.</source>
        <translation>有 {count} 处关联指向文件以外的目标，已保留。</translation>
    </message>
    <message>
        <source>Putting the goals in order</source>
        <translation>正在整理目标</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Texts in languages other than Chinese, English and German ({tags}) were put under {language}.</source>
        <translation>中文、英文、德文以外的文字（{tags}）放在{language}一栏。</translation>
    </message>
    <message>
        <source>The file does not say which framework it is; check the title.</source>
        <translation>文件没有说明是哪个参考框架，请核对标题。</translation>
    </message>
    <message>
        <source>These goals are below each other in a circle, so they do not form a tree: {names}.</source>
        <translation>这些目标互为上下级，形成循环，无法排成层级：{names}。</translation>
    </message>
    <message>
        <source>{name} contains no framework in CASE format.</source>
        <translation>{name} 中没有 CASE 格式的参考框架。</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB and was not read.</source>
        <extracomment>Statuses of earlier practice and what they are called now (implementation guide 4.2). Larger files are refused (bytes); real frameworks stay below a few megabytes. Fields of a goal that have a place of their own in the payload. What translations have in common with the goal that they translate.</extracomment>
        <translation>{name} 超过 100 MB，无法读取。</translation>
    </message>
    <message>
        <source>{name} is not a readable JSON file.</source>
        <extracomment>Fields of 1.0 that only say again where an object stands. Fields that files call by a wrong name, and that are understood all the same. What names an object: its identifier and its address.</extracomment>
        <translation>{name} 不是可读的 JSON 文件。</translation>
    </message>
</context>
<context>
    <name>ChangeListDialog</name>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the ticked changes as text</source>
        <translation>把打勾的改动复制成文字</translation>
    </message>
    <message>
        <source>Form of the list</source>
        <translation>清单的形式</translation>
    </message>
    <message>
        <source>Insert into the foreword</source>
        <translation>写进前言</translation>
    </message>
    <message>
        <source>Language of the list</source>
        <translation>清单的语言</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>改动清单</translation>
    </message>
    <message>
        <source>Put the ticked changes into the foreword, in all languages of the document, as one undo step</source>
        <translation>把打勾的改动用文稿的各种语言写进前言，一步即可撤销</translation>
    </message>
    <message>
        <source>Renumbering, editorial changes and translations are left out. Check each line, and untick what is no technical change.</source>
        <translation>重新编号、编辑性改动和译文的改动没有列入。请逐条核对，不是技术变化的去掉勾。</translation>
    </message>
    <message>
        <source>There are no technical changes between these two states.</source>
        <translation>这两个状态之间没有技术变化。</translation>
    </message>
</context>
<context>
    <name>Characters</name>
    <message>
        <source>Approximately</source>
        <translation>约等于</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Arrows choose, Enter inserts</source>
        <translation>方向键选择，回车插入</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>大于或等于</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>小于或等于</translation>
    </message>
    <message>
        <source>Carbon dioxide</source>
        <translation>二氧化碳</translation>
    </message>
    <message>
        <source>Chinese dash (two places)</source>
        <translation>破折号</translation>
    </message>
    <message>
        <source>Closing bracket of a year</source>
        <translation>右六角括号（年份）</translation>
    </message>
    <message>
        <source>Closing inner quotation mark</source>
        <translation>右单引号</translation>
    </message>
    <message>
        <source>Closing quotation mark</source>
        <translation>右双引号</translation>
    </message>
    <message>
        <source>Closing title mark</source>
        <translation>右书名号</translation>
    </message>
    <message>
        <source>Cubed</source>
        <translation>立方</translation>
    </message>
    <message>
        <source>Dash (one place)</source>
        <extracomment>All of them in the order of the palette.</extracomment>
        <translation>一字线</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>度</translation>
    </message>
    <message>
        <source>Degree Celsius</source>
        <translation>摄氏度</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>除号</translation>
    </message>
    <message>
        <source>Ellipsis</source>
        <translation>省略号</translation>
    </message>
    <message>
        <source>En dash, between numbers</source>
        <translation>短横线（数值之间）</translation>
    </message>
    <message>
        <source>German opening quotation mark</source>
        <translation>德文左引号</translation>
    </message>
    <message>
        <source>Methane</source>
        <translation>甲烷</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>微</translation>
    </message>
    <message>
        <source>Middle dot</source>
        <translation>间隔号</translation>
    </message>
    <message>
        <source>Nitrous oxide</source>
        <translation>氧化亚氮</translation>
    </message>
    <message>
        <source>Non-breaking hyphen</source>
        <translation>不换行连字符</translation>
    </message>
    <message>
        <source>Non-breaking space</source>
        <translation>不换行空格</translation>
    </message>
    <message>
        <source>Not equal</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>Opening bracket of a year</source>
        <translation>左六角括号（年份）</translation>
    </message>
    <message>
        <source>Opening inner quotation mark</source>
        <translation>左单引号</translation>
    </message>
    <message>
        <source>Opening quotation mark</source>
        <translation>左双引号</translation>
    </message>
    <message>
        <source>Opening title mark</source>
        <translation>左书名号</translation>
    </message>
    <message>
        <source>Per thousand</source>
        <translation>千分号</translation>
    </message>
    <message>
        <source>Plus or minus</source>
        <translation>正负号</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>特殊字符</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>平方</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星号</translation>
    </message>
    <message>
        <source>Subscript two</source>
        <translation>下标二</translation>
    </message>
    <message>
        <source>Tick box</source>
        <translation>复选框</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>乘号</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>All done. Help → First steps shows this list again.</source>
        <translation>全部完成！从“帮助 → 新手五步”可以再次打开。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>新手五步</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>收起新手五步</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>All chapters</source>
        <translation>全部章节</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部规则</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>Ask a colleague …</source>
        <translation>请同事看看…</translation>
    </message>
    <message>
        <source>CCS</source>
        <translation>CCS</translation>
    </message>
    <message>
        <source>Checked while you write: {rules} rules ({families}).</source>
        <translation>边写边查：{rules} 条规则（{families}）。</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>What a text has that denies something, or in Chinese keeps from it. What parts the clauses of a text: no point or comma within a number, and in German none before what other languages put on without one. What stands where a without was lost: 带, with, hat. One denial can stand for several: neither to touch nor to eat. More than one sentence. A question, or what somebody says.</extracomment>
        <translation>中文</translation>
    </message>
    <message>
        <source>Cover and foreword</source>
        <translation>封面和前言</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Errors {count}</source>
        <extracomment>How many there are.</extracomment>
        <translation>错误 {count}</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>So much of the words in a mend stands on its button (characters).</extracomment>
        <translation>改正</translation>
    </message>
    <message>
        <source>Fix {count}</source>
        <translation>改正 {count} 处</translation>
    </message>
    <message>
        <source>Fix {count} …</source>
        <extracomment>Each of the three, which needs less room than words and no other language.</extracomment>
        <translation>改正 {count} 处…</translation>
    </message>
    <message>
        <source>Fix, or take back</source>
        <translation>改正，或撤销豁免</translation>
    </message>
    <message>
        <source>Fixed: {count}</source>
        <translation>已改正：{count} 处</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>ICS</source>
        <translation>ICS</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语种一致</translation>
    </message>
    <message>
        <source>Make a reference</source>
        <translation>改成引用</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <extracomment>Room beside the names in the list of a field (pixels).</extracomment>
        <translation>没有打开文稿。</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>提示 {count}</translation>
    </message>
    <message>
        <source>Nothing of what was found fits this choice.</source>
        <translation>没有符合筛选条件的检查结果。</translation>
    </message>
    <message>
        <source>Nothing was found at the cursor.</source>
        <translation>光标处没有检查结果。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Provision verbs</source>
        <extracomment>What families of rules are called, in the order of the catalogue.</extracomment>
        <translation>能愿动词</translation>
    </message>
    <message>
        <source>Reading the drafting rules …</source>
        <extracomment>Writing rests so long before the rules are asked (milliseconds). Seconds of work at a time. Somebody rests so long in a sentence before its new findings are shown (milliseconds).
----------
A window that was opened is at rest after so long (milliseconds).</extracomment>
        <translation>正在读取起草规则…</translation>
    </message>
    <message>
        <source>References</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Save the list of waivers</source>
        <translation>保存豁免清单</translation>
    </message>
    <message>
        <source>Save the report of the checks</source>
        <translation>保存检查报告</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Tables and figures</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>What is done with a finding that is let stand, in the place of mending it.</extracomment>
        <translation>撤销豁免</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>The text has changed since; the list shows what is found now.</source>
        <translation>文字已有改动，列表显示的是现在的检查结果。</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>主题活动</translation>
    </message>
    <message>
        <source>There are no rules for this document.</source>
        <translation>没有适用于这份文稿的规则。</translation>
    </message>
    <message>
        <source>This chapter</source>
        <translation>本章</translation>
    </message>
    <message>
        <source>Waive …</source>
        <translation>豁免…</translation>
    </message>
    <message>
        <source>Waived {count}</source>
        <translation>已豁免 {count}</translation>
    </message>
    <message>
        <source>Warnings {count}</source>
        <translation>提醒 {count}</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>Write “{words}”</source>
        <translation>改为“{words}”</translation>
    </message>
    <message>
        <source>a chapter with the provisions themselves</source>
        <translation>写有条款的章</translation>
    </message>
    <message>
        <source>a mark that belongs elsewhere</source>
        <translation>这一层不用的符号</translation>
    </message>
    <message>
        <source>a third level of a list</source>
        <extracomment>Signs that end a sentence; a full stop of an abbreviation stays. What items and the last of them may end with; the first is proposed. What may stand below a marker.</extracomment>
        <translation>列项的第三层</translation>
    </message>
    <message>
        <source>date of entry into force</source>
        <translation>实施日期</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>drafting organisations</source>
        <translation>起草单位</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>What one finding of a severity is.</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>foreword</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>发布机构</translation>
    </message>
    <message>
        <source>main drafters</source>
        <translation>主要起草人</translation>
    </message>
    <message>
        <source>normative references</source>
        <translation>规范性引用文件</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>terms and definitions</source>
        <translation>术语和定义</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>who proposed it</source>
        <extracomment>What each fixed sentence has to keep when a group words it anew.</extracomment>
        <translation>提出和归口单位</translation>
    </message>
    <message>
        <source>{finding} Reason: {reason}</source>
        <translation>{finding}理由：{reason}</translation>
    </message>
</context>
<context>
    <name>ChooseDocumentDialog</name>
    <message>
        <source>Another document</source>
        <translation>另一份文稿</translation>
    </message>
    <message>
        <source>Documents of the same kind</source>
        <translation>同类文稿</translation>
    </message>
    <message>
        <source>There is no other document of this kind in the library.</source>
        <translation>资料库里没有别的同类文稿。</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>标题里的字词</translation>
    </message>
</context>
<context>
    <name>ChooseDraftsDialog</name>
    <message>
        <source>&amp;Leading draft</source>
        <translation>主文稿(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Second draft</source>
        <translation>第二份(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Third draft</source>
        <translation>第三份(&amp;T)</translation>
    </message>
    <message>
        <source>Align drafts side by side</source>
        <translation>对齐多语言文稿</translation>
    </message>
    <message>
        <source>Language of the first draft</source>
        <translation>主文稿的语言</translation>
    </message>
    <message>
        <source>Language of the second draft</source>
        <translation>第二份文稿的语言</translation>
    </message>
    <message>
        <source>Language of the third draft</source>
        <translation>第三份文稿的语言</translation>
    </message>
    <message>
        <source>Open a draft from a &amp;file …</source>
        <translation>从文件取文稿(&amp;F)…</translation>
    </message>
    <message>
        <source>The same document in two or three languages. What belongs together is found automatically; you check the doubtful places and correct them. The drafts stay as they are.</source>
        <translation>同一份文稿的两种或三种语言版本。对应内容会自动找出，您只需核对有疑问之处并改正。原来的文稿保持不变。</translation>
    </message>
    <message>
        <source>Which drafts belong together?</source>
        <translation>哪几份文稿是同一内容？</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>A backup of your work is being made before the program closes.</source>
        <translation>关闭软件之前，先给您的内容做一份备份。</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>Everything is saved. If you skip it, the backup is made at the next start.</source>
        <translation>所有内容都已保存。如果跳过，下次启动时再备份。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Skip and close</source>
        <translation>跳过并关闭</translation>
    </message>
</context>
<context>
    <name>Combining</name>
    <message>
        <source>Both come from one state. Changes of the other one that fit: {fitting}. Places for you to decide: {waiting}. The other document stays in the library.</source>
        <translation>两份文稿出自同一版本。另一份中可直接合并的修改：{fitting} 处；待您决定：{waiting} 处。另一份文稿仍留在资料库中。</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>带过去</translation>
    </message>
    <message>
        <source>Bring the plan to its classes: {count}?</source>
        <translation>把方案的修改带到各班（{count} 个班）？</translation>
    </message>
    <message>
        <source>Bring “{other}” into “{own}”?</source>
        <translation>把“{other}”合并到“{own}”？</translation>
    </message>
    <message>
        <source>Changes that fit: {fitting}. Places for you to decide: {waiting}. What a class changed itself stays.</source>
        <translation>可以直接带过去的修改：{fitting} 处；要您决定的：{waiting} 处。各班自己改过的内容保留。</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Combine with another document</source>
        <translation>与另一份文稿合并</translation>
    </message>
    <message>
        <source>Combined automatically: {automatic}. For you to decide: {waiting}.</source>
        <translation>已自动合并：{automatic} 处。待您决定：{waiting} 处。</translation>
    </message>
    <message>
        <source>Comparing the documents</source>
        <translation>正在比较文稿</translation>
    </message>
    <message>
        <source>No state is known from which both come, so nothing changes before you decide. Places that differ: {waiting}. The other document stays in the library.</source>
        <translation>找不到两份文稿共同的版本，所以在您决定之前不会有改动。不同之处：{waiting} 处。另一份文稿仍留在资料库中。</translation>
    </message>
    <message>
        <source>The classes have all of the plan.</source>
        <translation>各班已经有方案的全部内容。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>20, 30, 40, 50, 60 or the name of a stage.</source>
        <translation>20、30、40、50、60 或阶段名称。</translation>
    </message>
    <message>
        <source>20, 30, 40, 50, 60 or the name of a stage; without it, the stage is only shown.</source>
        <translation>20、30、40、50、60 或阶段名称；不写则只查看。</translation>
    </message>
    <message>
        <source>A Word file, a workbook or a CASE file; it is never changed.</source>
        <translation>Word 文件、Excel 工作簿或 CASE 文件；原文件不会被改动。</translation>
    </message>
    <message>
        <source>A Word file, from any program; it is never changed.</source>
        <translation>任何软件生成的 Word 文件；原文件不会被改动。</translation>
    </message>
    <message>
        <source>A Word form as you received it, to be filled in as a copy.</source>
        <translation>收到的 Word 表格：填写在副本中，原表不变。</translation>
    </message>
    <message>
        <source>A cell cannot be removed from its table.</source>
        <translation>不能从表中删除单个单元格。</translation>
    </message>
    <message>
        <source>A copy that backup made.</source>
        <translation>由命令 backup 生成的备份。</translation>
    </message>
    <message>
        <source>A document as it is now: ID; as it was in a version, by its name or id: ID@VERSION; or as it is in an exchange file: FILE.cstudio.</source>
        <translation>现在的文稿：ID；某个版本（名称或标识）中的：ID@VERSION；或交换包中的：FILE.cstudio。</translation>
    </message>
    <message>
        <source>A downloaded file, with SHA256SUMS and its signature next to it.</source>
        <translation>下载的文件；SHA256SUMS 及其签名放在同一文件夹中。</translation>
    </message>
    <message>
        <source>A draft that was exported here and edited in Word.</source>
        <translation>从本软件导出、在 Word 中改过的稿件。</translation>
    </message>
    <message>
        <source>A draft with comments, a completed form or the log.</source>
        <translation>带批注的稿件、填好的意见表或意见台账。</translation>
    </message>
    <message>
        <source>A file that pack-library made; it is never changed.</source>
        <translation>pack-library 生成的资料库文件；不会被改动。</translation>
    </message>
    <message>
        <source>A folder for the files; those of the last time are replaced.</source>
        <translation>存放文件的文件夹；上次写的文件会被替换。</translation>
    </message>
    <message>
        <source>A folder that all can open, or a database as postgresql://name@server/database.</source>
        <translation>大家都能打开的文件夹，或者数据库地址，如 postgresql://名称@服务器/数据库。</translation>
    </message>
    <message>
        <source>A number such as 7.2.1 or Table 2, a heading, or the id of a node.</source>
        <translation>编号（如 7.2.1、表 2）、标题或标识。</translation>
    </message>
    <message>
        <source>A number such as 7.2.1, a heading, or the id of a node; one that is gone by its id or the number that it had.</source>
        <translation>编号（如 7.2.1）、标题或标识；已删除的写其标识或原来的编号。</translation>
    </message>
    <message>
        <source>A paragraph for the minutes; repeat for each one.</source>
        <translation>写进会议纪要的一段话，每段写一次。</translation>
    </message>
    <message>
        <source>A standard for all its schools, or one assessment.</source>
        <translation>标准（汇总其全部学校），或一份评价。</translation>
    </message>
    <message>
        <source>A text file with days off and working days, or with the yearly notice.</source>
        <translation>写有放假日和上班日的文本文件，也可以是放假通知原文。</translation>
    </message>
    <message>
        <source>A text file with the times of a day, as 08:00–08:30 Morning.</source>
        <translation>写有一日作息的文本文件，如 08:00–08:30 来园。</translation>
    </message>
    <message>
        <source>A theme unit; without it, all of the term.</source>
        <translation>一份主题活动；不写就是本学期的全部。</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Add --choose mine, --choose theirs, --choose both, or --text TEXT.</source>
        <translation>请加上 --choose mine、--choose theirs、--choose both 或 --text 文字。</translation>
    </message>
    <message>
        <source>Add documents that somebody sent, review copies and answers to them, or update them.</source>
        <translation>存入别人发来的文稿、审阅稿和回复，或更新已有的。</translation>
    </message>
    <message>
        <source>Add one of --behind, --before and --into.</source>
        <translation>请加上 --behind、--before 或 --into 之一。</translation>
    </message>
    <message>
        <source>Add the further theme units, too.</source>
        <translation>同时添加更多主题活动。</translation>
    </message>
    <message>
        <source>Add the public holidays of China of a year.</source>
        <translation>加入某一年的法定节假日和调休。</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>Also export the drafts into this folder.</source>
        <translation>同时把各语言文稿导出到这个文件夹。</translation>
    </message>
    <message>
        <source>Also send observations of children.</source>
        <translation>同时传出幼儿观察记录。</translation>
    </message>
    <message>
        <source>Also where references, footnotes or formulas of the text are lost.</source>
        <translation>即使文本中的引用、脚注或公式会丢失也写入。</translation>
    </message>
    <message>
        <source>Also write the invitation as a page for printing (.docx or .pdf).</source>
        <translation>同时把邀请函写成可打印的一页（.docx 或 .pdf）。</translation>
    </message>
    <message>
        <source>Also write the new document into this file.</source>
        <translation>同时把新文稿写入此文件。</translation>
    </message>
    <message>
        <source>An exchange file (.cstudio); it is never changed.</source>
        <translation>交换包（.cstudio）；原文件不会被改动。</translation>
    </message>
    <message>
        <source>An option of the format, as name=value, such as pages=no.</source>
        <translation>该格式的选项，写成“名称=值”，如 pages=no。</translation>
    </message>
    <message>
        <source>Answer that there are no comments.</source>
        <translation>回复“无意见”。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Apply every change that is certain; conflicts and mass deletions are left to you.</source>
        <translation>写入所有能确定的改动；有冲突的改动和大量删除留待确认。</translation>
    </message>
    <message>
        <source>Apply mass deletions as well.</source>
        <translation>连同大量删除一起写入。</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>At work now: {names}</source>
        <translation>正在工作的成员：{names}</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>Characters of a comment in a line. Instead of the name of a round: none.</extracomment>
        <translation>作者</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>两者相同。</translation>
    </message>
    <message>
        <source>Bring what another document of the library has into a document.</source>
        <translation>把资料库中另一份文稿的内容合并到一份文稿中。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Carried: {agreed} of {voters} agreed, {needed} needed.</source>
        <translation>表决通过：{voters} 人参加表决，{agreed} 人同意，须 {needed} 人同意。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Changed here, not sent yet: {titles}</source>
        <translation>本地已修改，尚未发送：{titles}</translation>
    </message>
    <message>
        <source>Check a document against the drafting rules.</source>
        <translation>按起草规则检查文稿。</translation>
    </message>
    <message>
        <source>Check it with --preview; if it is one, say so with --as {kind}.</source>
        <translation>可先用 --preview 查看；如果确实是，请加上 --as {kind}。</translation>
    </message>
    <message>
        <source>Check whether a setup file is as its publisher made it.</source>
        <translation>检查安装文件是否与发布者提供的一致。</translation>
    </message>
    <message>
        <source>Choices: {choices}.</source>
        <translation>可以使用：{choices}。</translation>
    </message>
    <message>
        <source>Choices: {names}.</source>
        <translation>可用的有：{names}。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择别的位置。</translation>
    </message>
    <message>
        <source>Choose with --choose.</source>
        <translation>请用 --choose 选择。</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>章或条</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Comments: {comments}, tracked changes: {changes}</source>
        <translation>批注：{comments}，修订：{changes}</translation>
    </message>
    <message>
        <source>Compare an edited draft with what was exported; --accept-all applies the changes.</source>
        <translation>把改过的稿件与导出时的内容比较；加 --accept-all 则写入改动。</translation>
    </message>
    <message>
        <source>Completed workbooks; they are never changed.</source>
        <translation>已填写的工作簿；原文件不会被改动。</translation>
    </message>
    <message>
        <source>Count units of one age group: small, middle, large, mixed.</source>
        <translation>只统计一个年龄班：small、middle、large、mixed。</translation>
    </message>
    <message>
        <source>Count units of one learning area, such as science.</source>
        <translation>只统计一个领域，如 science。</translation>
    </message>
    <message>
        <source>Count units of one topic, such as waste.</source>
        <translation>只统计一种主题内容，如 waste。</translation>
    </message>
    <message>
        <source>Create a group in a folder or in a database.</source>
        <translation>在文件夹或数据库中新建工作组。</translation>
    </message>
    <message>
        <source>Create an empty library.</source>
        <translation>新建一个空的资料库。</translation>
    </message>
    <message>
        <source>Create the Excel workbook in which a school is assessed.</source>
        <translation>生成学校自评与核验用的 Excel 工作簿。</translation>
    </message>
    <message>
        <source>Create the files to send to those asked in the latest review round.</source>
        <translation>写出最新一轮征求意见要发送的文件。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Damaged in the old library:</source>
        <translation>旧资料库中损坏的内容：</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decide which text a place gets that both sides changed.</source>
        <translation>决定双方都改过的一处写成什么。</translation>
    </message>
    <message>
        <source>Decided. Places that still wait: {waiting}.</source>
        <translation>已决定。仍待决定：{waiting} 处。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>Deleted in the group: {titles}</source>
        <translation>工作组中已删除：{titles}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Did you mean {name}? {help}</source>
        <translation>您要用的是 {name} 吗？{help}</translation>
    </message>
    <message>
        <source>Do it even if something is still missing.</source>
        <translation>即使还有未完成事项也进入。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Documents recovered completely, into {place}: {whole} of {count}.</source>
        <translation>共 {count} 个文稿，其中 {whole} 个完整读出，存入 {place}。</translation>
    </message>
    <message>
        <source>Documents: {count}</source>
        <translation>文稿：{count}</translation>
    </message>
    <message>
        <source>Erase a document, text or picture for good.</source>
        <translation>彻底删除文稿、文字或图片。</translation>
    </message>
    <message>
        <source>Erase now; without it, the command only lists what would be erased and where copies remain.</source>
        <translation>真正删除；不加此选项时，只说明会删除什么、哪里还保留着它。</translation>
    </message>
    <message>
        <source>Erase the pictures of this figure or photo, by its id.</source>
        <translation>彻底删除这个图或照片的图片（用标识指定）。</translation>
    </message>
    <message>
        <source>Erase this text of it alone, by its id; search names it.</source>
        <translation>只彻底删除其中这段文字（用标识指定，search 会给出标识）。</translation>
    </message>
    <message>
        <source>Errors: {errors}. Warnings: {warnings}. Notes: {notes}. Waived: {waived}.</source>
        <translation>错误：{errors}。警告：{warnings}。提示：{notes}。豁免：{waived}。</translation>
    </message>
    <message>
        <source>Everything you shared has been sent.</source>
        <translation>您共享的内容都已发送。</translation>
    </message>
    <message>
        <source>Export documents to a file for another program.</source>
        <extracomment>Formats that can be named; a school form is asked for by its own name.</extracomment>
        <translation>把文稿导出为其他程序的文件。</translation>
    </message>
    <message>
        <source>Export the comments to a form, the log or a draft.</source>
        <translation>把意见写入意见表、意见台账或稿件。</translation>
    </message>
    <message>
        <source>Export the matrix and its gaps as an Excel workbook.</source>
        <translation>把矩阵和空缺写成 Excel 工作簿。</translation>
    </message>
    <message>
        <source>Export the results of schools to a Word, PDF or Excel file.</source>
        <translation>把学校的评价结果导出为 Word、PDF 或 Excel 文件。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files or documents of the library; the first one leads.</source>
        <translation>文件，或资料库中的文稿；以第一份为准。</translation>
    </message>
    <message>
        <source>Fill the library with the samples.</source>
        <translation>把示例放入资料库。</translation>
    </message>
    <message>
        <source>Fill this school form, by its name.</source>
        <translation>填写这张本园表格（按名称）。</translation>
    </message>
    <message>
        <source>Find words in all documents.</source>
        <translation>在全部文稿中查找词语。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Findings that fit: {count}.</source>
        <translation>符合的检查结果：{count}。</translation>
    </message>
    <message>
        <source>First and last day of a term, as 2026-09-01..2027-01-22.</source>
        <translation>学期的第一天和最后一天，如 2026-09-01..2027-01-22。</translation>
    </message>
    <message>
        <source>Folder for the copy; by default the backup folder.</source>
        <translation>放这份备份的文件夹；不写则用平时的备份文件夹。</translation>
    </message>
    <message>
        <source>Folder to look in; by default the backup folder.</source>
        <translation>要查看的文件夹；不写则用平时的备份文件夹。</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>For whom it waits; it may be somebody who left.</source>
        <translation>原来等谁处理；也可以是已退出的成员。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Give a member another role, in the group or in one document.</source>
        <translation>更改成员的角色，可以只限于一份文稿。</translation>
    </message>
    <message>
        <source>Give it to a member who lost theirs; administrators may.</source>
        <translation>发给丢失密码的成员；只有管理员可以。</translation>
    </message>
    <message>
        <source>Give the last day, or how long, not both.</source>
        <translation>请写截止日期或时长，两者只写一个。</translation>
    </message>
    <message>
        <source>Give your account on the server another password.</source>
        <translation>更换您在服务器上的账号密码。</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Group: {place}</source>
        <translation>工作组：{place}</translation>
    </message>
    <message>
        <source>Hand over to another member what waits for a member.</source>
        <translation>把等某位成员处理的事移交给另一位成员。</translation>
    </message>
    <message>
        <source>How many agreed, disagreed and abstained: 9,2,1</source>
        <translation>同意、不同意、弃权的人数：9,2,1</translation>
    </message>
    <message>
        <source>How many days are given.</source>
        <translation>给多少天。</translation>
    </message>
    <message>
        <source>How many documents and events to show at most.</source>
        <translation>最多显示多少篇文稿和多少件事。</translation>
    </message>
    <message>
        <source>How many months are given.</source>
        <translation>给多少个月。</translation>
    </message>
    <message>
        <source>How many of those present are drafters, who have no vote.</source>
        <translation>出席人员中起草人员的人数，不参加表决。</translation>
    </message>
    <message>
        <source>How many places to show at most.</source>
        <translation>最多显示多少处。</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Stands before a title that does not fit its seal.
----------
More places are not looked at.</extracomment>
        <translation>标识</translation>
    </message>
    <message>
        <source>Id of a decision, or its beginning.</source>
        <translation>待决定一处的编号，或编号的开头。</translation>
    </message>
    <message>
        <source>Id or title of a standard with indicators.</source>
        <translation>带有指标的标准的标识或标题。</translation>
    </message>
    <message>
        <source>Id, beginning of an id, or title of a deleted document.</source>
        <translation>已删除文稿的标识、标识的开头几位或标题。</translation>
    </message>
    <message>
        <source>Id, beginning of an id, or title of a document.</source>
        <extracomment>Makes a value of what is typed; raises ValueError if it does not fit.</extracomment>
        <translation>文稿的标识、标识的开头几位或标题。</translation>
    </message>
    <message>
        <source>Id, beginning of an id, or title of a framework.</source>
        <translation>参考框架的标识、标识的开头几位或标题。</translation>
    </message>
    <message>
        <source>Import a file from another program.</source>
        <translation>导入其他程序的文件。</translation>
    </message>
    <message>
        <source>Import completed workbooks, score them and keep the results.</source>
        <translation>导入已填写的工作簿，计分并保存结果。</translation>
    </message>
    <message>
        <source>Import it even if the form names another document.</source>
        <translation>意见表写的是另一份文稿时也照样导入。</translation>
    </message>
    <message>
        <source>Import it, then compare the documents.</source>
        <translation>请先导入，再比较文稿。</translation>
    </message>
    <message>
        <source>Import what a reviewer sent.</source>
        <translation>导入审阅人发回的文件。</translation>
    </message>
    <message>
        <source>In single documents</source>
        <translation>单份文稿中的角色</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中的文字</translation>
    </message>
    <message>
        <source>In which language: zh, en or de.</source>
        <translation>哪种语言：zh、en 或 de。</translation>
    </message>
    <message>
        <source>Include people’s names, not only their organisations.</source>
        <translation>写出个人姓名，而不只写单位。</translation>
    </message>
    <message>
        <source>Include the names of people who commented, not only their organisations.</source>
        <translation>写出提意见人的姓名，而不只写单位。</translation>
    </message>
    <message>
        <source>Insert a clause, paragraph or other part beside a place.</source>
        <translation>在一个位置旁插入条、段或其他内容。</translation>
    </message>
    <message>
        <source>Invite somebody to the group on a server.</source>
        <translation>邀请成员加入服务器上的工作组。</translation>
    </message>
    <message>
        <source>Invite this person as its administrator, instead of joining with this library.</source>
        <translation>邀请这个人担任管理员，这个资料库本身不加入。</translation>
    </message>
    <message>
        <source>It cannot come back to its place: what held it is gone.</source>
        <translation>无法恢复到原位：它所在的上一层已不在。</translation>
    </message>
    <message>
        <source>It cannot stand in this place.</source>
        <translation>它不能放在这个位置。</translation>
    </message>
    <message>
        <source>It was left unchanged.</source>
        <translation>它没有改动。</translation>
    </message>
    <message>
        <source>It was the same in that version.</source>
        <translation>在那个版本中也是这样。</translation>
    </message>
    <message>
        <source>Its code, such as DE, with which the numbers of its comments begin.</source>
        <translation>单位代码，如 DE；其意见编号以此开头。</translation>
    </message>
    <message>
        <source>Its text; - reads the standard input.</source>
        <translation>其文本；写 - 时从标准输入读取。</translation>
    </message>
    <message>
        <source>Join a group with this library.</source>
        <translation>让这个资料库加入工作组。</translation>
    </message>
    <message>
        <source>Judge as at this stage: 20, 30, 40, 50, 60 or the name of a stage; without it, at the stage of the document.</source>
        <translation>按这个阶段判定：20、30、40、50、60 或阶段名称；不写则按文稿所处的阶段。</translation>
    </message>
    <message>
        <source>Keep backups in this folder from now on.</source>
        <translation>以后的备份都放进这个文件夹。</translation>
    </message>
    <message>
        <source>Keep backups next to the library again.</source>
        <translation>备份重新放在资料库旁边。</translation>
    </message>
    <message>
        <source>Keep documents in this library only from now on.</source>
        <translation>今后文稿只留在这个资料库里。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kind of document: standard, unit, framework or glossary.</source>
        <translation>文稿种类：standard（标准）、unit（主题单元）、framework（课程框架）或 glossary（术语表）。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the file: zh, en or de.</source>
        <translation>文件的语言：zh、en 或 de。</translation>
    </message>
    <message>
        <source>Language of the letter; by default that of the recipient.</source>
        <translation>提醒函的语言；不写则用收件单位的语言。</translation>
    </message>
    <message>
        <source>Language of the program: zh, en or de.</source>
        <translation>界面语言：zh、en 或 de。</translation>
    </message>
    <message>
        <source>Language of the report: zh, en or de.</source>
        <translation>报告的语言：zh、en 或 de。</translation>
    </message>
    <message>
        <source>Language of the text: zh, en or de.</source>
        <translation>正文语言：zh、en 或 de。</translation>
    </message>
    <message>
        <source>Language of the text: zh, en or de; by default the leading one.</source>
        <translation>文本的语言：zh、en 或 de；默认为主导语言。</translation>
    </message>
    <message>
        <source>Language of the workbook: zh, en or de.</source>
        <translation>工作簿的语言：zh、en 或 de。</translation>
    </message>
    <message>
        <source>Languages, such as zh or zh,en.</source>
        <translation>语言，例如 zh 或 zh,en。</translation>
    </message>
    <message>
        <source>Leave out --text, and write with set afterwards.</source>
        <translation>请去掉 --text，随后用 set 写入。</translation>
    </message>
    <message>
        <source>Leave out earlier versions and comments.</source>
        <translation>不带以前的版本和意见。</translation>
    </message>
    <message>
        <source>Leave the group; all documents stay in this library.</source>
        <translation>退出工作组；所有文稿都留在这个资料库里。</translation>
    </message>
    <message>
        <source>Leave their numbers in the text as they are, or add --plain.</source>
        <translation>请在文本中保留其编号，或加上 --plain。</translation>
    </message>
    <message>
        <source>Leave though something was not shared.</source>
        <translation>即使有内容没有共享也退出。</translation>
    </message>
    <message>
        <source>Let a member go; name and work stay.</source>
        <translation>让成员离开；姓名和所做的工作保留。</translation>
    </message>
    <message>
        <source>Let one place of a document be as it was in a version.</source>
        <translation>把文稿的一处恢复为某个版本中的样子。</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Of long lines so much is shown in a table.</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>List all documents.</source>
        <translation>列出全部文稿。</translation>
    </message>
    <message>
        <source>List the comments on a document.</source>
        <translation>列出一份文稿的意见。</translation>
    </message>
    <message>
        <source>List the copies of the library, the newest first.</source>
        <translation>列出资料库的备份，最近的在前。</translation>
    </message>
    <message>
        <source>List the deleted documents in the recycle bin.</source>
        <translation>列出回收站中已删除的文稿。</translation>
    </message>
    <message>
        <source>List the review rounds of a standard.</source>
        <translation>列出一份标准的征求意见轮次。</translation>
    </message>
    <message>
        <source>List the versions of a document, the newest first.</source>
        <translation>列出文稿的版本，最新的在前。</translation>
    </message>
    <message>
        <source>List what both sides changed and somebody has to decide.</source>
        <translation>列出双方都改过、需要有人决定的地方。</translation>
    </message>
    <message>
        <source>List what differs between two states of a document.</source>
        <translation>列出同一文稿两个状态之间的不同。</translation>
    </message>
    <message>
        <source>List which findings of a document are waived, why and by whom.</source>
        <translation>列出文稿中豁免了哪些检查结果、理由和豁免人。</translation>
    </message>
    <message>
        <source>List who belongs to the group and what each may do.</source>
        <translation>列出工作组的成员和各自的角色。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Make a checked copy of the library.</source>
        <translation>备份资料库并检查备份是否完好。</translation>
    </message>
    <message>
        <source>Make a unit for each parallel class from a theme unit.</source>
        <translation>由一份主题活动给各平行班生成一份。</translation>
    </message>
    <message>
        <source>Make one document from drafts in two or three languages.</source>
        <translation>把两种或三种语言的文稿合并成一份。</translation>
    </message>
    <message>
        <source>Make this the person who works in the library from now on.</source>
        <translation>从现在起，由此人在资料库中工作。</translation>
    </message>
    <message>
        <source>Merge documents that somebody sent with those of the library.</source>
        <translation>把别人发来的文稿与资料库中的合并。</translation>
    </message>
    <message>
        <source>Merged: {automatic}. To decide: {waiting}.</source>
        <translation>已合并：{automatic} 处。待决定：{waiting} 处。</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Missing for the next stage of {title}: {count}</source>
        <translation>{title}进入下一阶段还差：{count}</translation>
    </message>
    <message>
        <source>Missing: {count}; the list in the folder names all.</source>
        <translation>还缺 {count} 处，文件夹里的目录都列出来了。</translation>
    </message>
    <message>
        <source>Move a place of a document with all below it.</source>
        <translation>移动文稿的一个位置及其下的全部内容。</translation>
    </message>
    <message>
        <source>Move rows in the window, in the table itself.</source>
        <translation>请在窗口中的表内移动行。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name a clause by its number, or a text by its id from check --json.</source>
        <translation>请写条的编号，或写 check --json 给出的文本编号。</translation>
    </message>
    <message>
        <source>Name a number such as 7.2.1 or Table 2, or an id; compare and search list ids.</source>
        <translation>请写编号（如 7.2.1、表 2）或标识；compare 和 search 会列出标识。</translation>
    </message>
    <message>
        <source>Name a place in it, such as the second paragraph.</source>
        <translation>请写其中的一个位置，例如第 2 段。</translation>
    </message>
    <message>
        <source>Name a place in it.</source>
        <translation>请写其中的一个位置。</translation>
    </message>
    <message>
        <source>Name an organisation: --ask ORGANISATION</source>
        <translation>请写明单位：--ask 单位</translation>
    </message>
    <message>
        <source>Name another place with --workspace.</source>
        <translation>请用 --workspace 指定别的位置。</translation>
    </message>
    <message>
        <source>Name one by the beginning of its id.</source>
        <translation>请用标识的开头几位指明其中一份。</translation>
    </message>
    <message>
        <source>Name one with --at, --lang and --text, or waive all of them with --scope clause or --scope document.</source>
        <translation>请用 --at、--lang 和 --text 指定其中一条，或用 --scope clause 或 --scope document 一并豁免。</translation>
    </message>
    <message>
        <source>Name or date of a meeting (2026-05-07); by default the last one.</source>
        <translation>会议名称或日期（2026-05-07）；不写则为最近一次。</translation>
    </message>
    <message>
        <source>Name or id of the version, or the beginning of its id.</source>
        <translation>版本的名称或标识，或标识的开头。</translation>
    </message>
    <message>
        <source>Name two states of one document: ID@VERSION and ID.</source>
        <translation>请写同一文稿的两个状态：ID@版本 和 ID。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>No calendar was written in this library yet.</source>
        <translation>这个资料库里还没有写校历。</translation>
    </message>
    <message>
        <source>No day or time is named in: {line}</source>
        <translation>这一行没有读出日期或时间：{line}</translation>
    </message>
    <message>
        <source>No document of this file is in the library.</source>
        <translation>此文件中的文稿都不在资料库中。</translation>
    </message>
    <message>
        <source>No finding is waived.</source>
        <translation>没有豁免任何检查结果。</translation>
    </message>
    <message>
        <source>No organisation to ask was given.</source>
        <translation>没有写明征求哪些单位的意见。</translation>
    </message>
    <message>
        <source>No text is to be decided in this place.</source>
        <translation>这一处要决定的不是文字。</translation>
    </message>
    <message>
        <source>Not all there yet: {titles}</source>
        <translation>尚未全部到达：{titles}</translation>
    </message>
    <message>
        <source>Not carried: {agreed} of {voters} agreed, {needed} needed.</source>
        <translation>表决未通过：{voters} 人参加表决，{agreed} 人同意，须 {needed} 人同意。</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>没有待决定的地方。</translation>
    </message>
    <message>
        <source>Nothing new on either side.</source>
        <extracomment>So many characters of a title stand in the name of a file.</extracomment>
        <translation>双方都没有新内容。</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有等您处理的事。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was written or sent.</source>
        <translation>没有写出，也没有发送任何内容。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Of “{title}” no state is known that both sides had.</source>
        <translation>没有找到“{title}”双方共有的状态。</translation>
    </message>
    <message>
        <source>On changed words</source>
        <translation>文字已改</translation>
    </message>
    <message>
        <source>Only comments of this organisation.</source>
        <translation>只输出这个单位的意见。</translation>
    </message>
    <message>
        <source>Only comments of this review round, by name or id, or - for all of them. Official tables are of the newest by default.</source>
        <translation>只输出这一轮征求意见收到的意见（名称或标识），- 表示全部各轮；汇总处理表默认只含最近一轮。</translation>
    </message>
    <message>
        <source>Only documents with these words in title or text.</source>
        <translation>只列出标题或正文中含有这些文字的文稿。</translation>
    </message>
    <message>
        <source>Only in this document of the library.</source>
        <translation>只限资料库中的这份文稿。</translation>
    </message>
    <message>
        <source>Only in this library now: the others keep theirs.</source>
        <translation>现在只留在这个资料库里；其他成员手里的那份不变。</translation>
    </message>
    <message>
        <source>Only read and score; import nothing.</source>
        <translation>只读取和计分，不写入资料库。</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>只说明会怎样，不改动。</translation>
    </message>
    <message>
        <source>Only show what each line would become.</source>
        <translation>只显示每一行将变成什么，不导入。</translation>
    </message>
    <message>
        <source>Only show what would happen; import nothing.</source>
        <translation>只查看，不写入资料库。</translation>
    </message>
    <message>
        <source>Only the text in this language.</source>
        <translation>只恢复这种语言的文本。</translation>
    </message>
    <message>
        <source>Only this document; others wait.</source>
        <translation>只处理这份文稿，其余的等下次。</translation>
    </message>
    <message>
        <source>Only this organisation; by default all that have not answered.</source>
        <translation>只写给这个单位；不写则为所有未回复的单位。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>待处理意见</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Pack documents and their pictures to send to others.</source>
        <translation>把文稿连同图片打包给别人。</translation>
    </message>
    <message>
        <source>Pack the whole library into one file for another computer.</source>
        <translation>把整个资料库打包成一个文件，用于另一台电脑。</translation>
    </message>
    <message>
        <source>Password for {address}:</source>
        <translation>{address} 的密码：</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Put a packed library in the place of --workspace, where none is yet.</source>
        <translation>把打包的资料库放到 --workspace 所指的位置（那里还没有资料库）。</translation>
    </message>
    <message>
        <source>Put it into this place, as the last one.</source>
        <translation>放入这个位置之内，排在最后。</translation>
    </message>
    <message>
        <source>Put it right before this place, on its level.</source>
        <translation>放在这个位置之前，同一层次。</translation>
    </message>
    <message>
        <source>Put it right behind this place, on its level.</source>
        <translation>放在这个位置之后，同一层次。</translation>
    </message>
    <message>
        <source>Put the notice into a text file and give it with --days.</source>
        <translation>请把放假通知存成文本文件，用 --days 给出。</translation>
    </message>
    <message>
        <source>Read the whole library and say what is damaged.</source>
        <translation>通读整个资料库，说明哪里有损坏。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record a meeting of the latest review round.</source>
        <translation>登记最近一轮征求意见的会议。</translation>
    </message>
    <message>
        <source>Record that they were reminded today.</source>
        <translation>登记今天已提醒。</translation>
    </message>
    <message>
        <source>Recover all sound documents from a damaged library.</source>
        <translation>从损坏的资料库中读出所有完好的文稿。</translation>
    </message>
    <message>
        <source>References that lead nowhere now: {count}.</source>
        <translation>现在没有去处的引用：{count} 处。</translation>
    </message>
    <message>
        <source>References, footnotes or formulas would be lost: {count}.</source>
        <translation>会丢失引用、脚注或公式：{count} 处。</translation>
    </message>
    <message>
        <source>Remove a place of a document with all below it.</source>
        <translation>删除文稿的一个位置及其下的全部内容。</translation>
    </message>
    <message>
        <source>Remove its row, or set its text to nothing.</source>
        <translation>请删除它所在的行，或把它的文本设为空。</translation>
    </message>
    <message>
        <source>Replace files with the same names in the folder.</source>
        <translation>替换文件夹中的同名文件。</translation>
    </message>
    <message>
        <source>Restore a whole document from the recycle bin.</source>
        <translation>从回收站中完整恢复一份文稿。</translation>
    </message>
    <message>
        <source>Restore that first; compare lists what was removed.</source>
        <translation>请先恢复上一层；compare 会列出已删除的内容。</translation>
    </message>
    <message>
        <source>Restore the library from a copy; the present state is saved first.</source>
        <translation>用备份恢复资料库；当前状态会另存。</translation>
    </message>
    <message>
        <source>Restored; the previous state is in {place}.</source>
        <translation>已恢复；恢复前的状态保存在 {place}。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Review round: {name}</source>
        <translation>征求意见轮次：{name}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Round {name}: {answered} of {asked} have answered</source>
        <translation>{name}：{asked} 家中 {answered} 家已回复</translation>
    </message>
    <message>
        <source>Rows and cells of a table stay in their places.</source>
        <translation>表的行和单元格保持原位。</translation>
    </message>
    <message>
        <source>Rows: {count}, of which doubtful: {doubtful}.</source>
        <translation>共 {count} 行，其中 {doubtful} 行待核对。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Save it with --save FILE, or leave with --anyway; it stays here then.</source>
        <translation>用 --save FILE 存成文件，或者用 --anyway 直接退出；内容都会留在这里。</translation>
    </message>
    <message>
        <source>Save the comments on a review copy as an answer.</source>
        <translation>把对审阅稿的意见写成回复文件。</translation>
    </message>
    <message>
        <source>Save what was not shared yet in an exchange file.</source>
        <translation>把还没有共享的内容存成交换包。</translation>
    </message>
    <message>
        <source>Say what a line is, as LINE=WHAT; the preview numbers the lines.</source>
        <translation>指定某一行的类型，写作“行号=类型”；行号见预览。</translation>
    </message>
    <message>
        <source>Say what is shared, what waits here and who is at work.</source>
        <translation>显示共享了什么、什么在等待发送、谁正在工作。</translation>
    </message>
    <message>
        <source>Say who takes over: group leave --to MEMBER.</source>
        <translation>请指明由谁接手：group leave --to MEMBER。</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Send what is new here, and get what is new in the group.</source>
        <translation>发送本地的新内容，接收工作组的新内容。</translation>
    </message>
    <message>
        <source>Sent: {titles}</source>
        <translation>已发送：{titles}</translation>
    </message>
    <message>
        <source>Settle it, or repeat the command with --anyway.</source>
        <translation>请先完成，或加上 --anyway 再试。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Share documents with the group.</source>
        <translation>与工作组共享文稿。</translation>
    </message>
    <message>
        <source>Shared documents: {count}</source>
        <translation>共享的文稿：{count} 份</translation>
    </message>
    <message>
        <source>Shared. The command “group sync” sends it.</source>
        <translation>已共享。用命令“group sync”发送。</translation>
    </message>
    <message>
        <source>Show a document as plain text with its numbers.</source>
        <translation>以带编号的纯文本显示一份文稿。</translation>
    </message>
    <message>
        <source>Show only goals that no unit is linked to.</source>
        <translation>只列出没有任何主题活动关联的目标。</translation>
    </message>
    <message>
        <source>Show or change the stage of a standard.</source>
        <translation>查看或推进标准的阶段。</translation>
    </message>
    <message>
        <source>Show or say who works in the library.</source>
        <translation>查看或说明谁在资料库中工作。</translation>
    </message>
    <message>
        <source>Show the changes since this version as tracked changes in Word.</source>
        <translation>用 Word 的修订标出自该版本以来的改动。</translation>
    </message>
    <message>
        <source>Show the comments and tracked changes of a Word file.</source>
        <translation>显示 Word 文件中的批注和修订。</translation>
    </message>
    <message>
        <source>Show the school calendar, or change it.</source>
        <translation>显示校历，或修改校历。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本页。</translation>
    </message>
    <message>
        <source>Show what is waiting for you, the state of the documents, and what happened.</source>
        <translation>显示等您处理的事、各文稿的进度和最近发生的事。</translation>
    </message>
    <message>
        <source>Show which goals of a framework the units cover.</source>
        <translation>显示主题活动覆盖了参考框架的哪些目标。</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Something is still missing for this stage.</source>
        <translation>进入该阶段前还有未完成事项。</translation>
    </message>
    <message>
        <source>Start a review round of a standard.</source>
        <translation>为标准开启一轮征求意见。</translation>
    </message>
    <message>
        <source>Start one with start-round.</source>
        <translation>请用 start-round 开启一轮。</translation>
    </message>
    <message>
        <source>Take a waiver back, by its id; may be repeated.</source>
        <translation>按编号撤销一项豁免；可重复使用。</translation>
    </message>
    <message>
        <source>Taken back: {count}.</source>
        <translation>已恢复：{count} 处。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The backup before it was made at {time}.</source>
        <translation>上一份备份的时间：{time}。</translation>
    </message>
    <message>
        <source>The body that issues the standard may decide on less time: say so with --shortened.</source>
        <translation>标准发布单位可以决定缩短时间，请用 --shortened 写明。</translation>
    </message>
    <message>
        <source>The calendar is as it was.</source>
        <translation>校历没有改动。</translation>
    </message>
    <message>
        <source>The command bin shows what is in the recycle bin.</source>
        <translation>命令 bin 可列出回收站中的内容。</translation>
    </message>
    <message>
        <source>The command check shows what there is.</source>
        <translation>命令 check 会列出现有的检查结果。</translation>
    </message>
    <message>
        <source>The command decisions lists them.</source>
        <translation>命令 decisions 会列出它们。</translation>
    </message>
    <message>
        <source>The command does not take this: {words}.</source>
        <translation>命令后面多写了：{words}。</translation>
    </message>
    <message>
        <source>The command import-package adds it next to yours.</source>
        <translation>命令 import-package 会把它导入，放在您的旁边。</translation>
    </message>
    <message>
        <source>The command import-package adds them.</source>
        <translation>命令 import-package 会把它们导入。</translation>
    </message>
    <message>
        <source>The command list shows what there is.</source>
        <translation>用命令 list 可查看全部文稿。</translation>
    </message>
    <message>
        <source>The command remove-node removes it.</source>
        <translation>用 remove-node 命令可以删除它。</translation>
    </message>
    <message>
        <source>The command search with --json names the ids of texts.</source>
        <translation>命令 search 加 --json 可列出文字的标识。</translation>
    </message>
    <message>
        <source>The command waivers shows what there is.</source>
        <translation>命令 waivers 会列出现有的豁免。</translation>
    </message>
    <message>
        <source>The command {former} is now called {name}; the old name goes with version {version}.</source>
        <extracomment>Former names of verbs and the present ones, which alone stand in help and messages. The version in which the former names are gone: 0.1.0 and 0.2.0 still know them.</extracomment>
        <translation>命令 {former} 现已改名为 {name}；旧名到 {version} 版停用。</translation>
    </message>
    <message>
        <source>The damaged library; it is never changed.</source>
        <translation>损坏的资料库；不会被改动。</translation>
    </message>
    <message>
        <source>The date of the meeting (2026-05-07); by default today.</source>
        <translation>会议日期（2026-05-07）；不写则为今天。</translation>
    </message>
    <message>
        <source>The document it belongs to, if the file does not say.</source>
        <translation>文件里没有标明时，指定它属于哪份文稿。</translation>
    </message>
    <message>
        <source>The file is as its publisher made it.</source>
        <translation>文件与发布者提供的一致。</translation>
    </message>
    <message>
        <source>The file to write; an existing file is replaced.</source>
        <translation>要写入的文件；已有的同名文件会被替换。</translation>
    </message>
    <message>
        <source>The first day (2026-05-06); by default today.</source>
        <translation>第一天（2026-05-06）；不写则为今天。</translation>
    </message>
    <message>
        <source>The folder for the files.</source>
        <translation>存放文件的文件夹。</translation>
    </message>
    <message>
        <source>The folder for the pages.</source>
        <translation>存放网页的文件夹。</translation>
    </message>
    <message>
        <source>The folder or the address of the group, or a file with an invitation.</source>
        <translation>工作组的文件夹或地址，或者存有邀请函的文件。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created: {reason}.</source>
        <translation>无法建立文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The folder, which is made or has to be empty.</source>
        <translation>文件夹：没有就新建，有就必须是空的。</translation>
    </message>
    <message>
        <source>The format {format} has no option {name} here.</source>
        <translation>格式 {format} 在这里没有选项 {name}。</translation>
    </message>
    <message>
        <source>The format {format} has no options.</source>
        <translation>格式 {format} 没有选项。</translation>
    </message>
    <message>
        <source>The group could not be informed: an administrator can take you off the list.</source>
        <translation>没能通知工作组：可以请管理员把您从名单中移出。</translation>
    </message>
    <message>
        <source>The language: zh, en or de.</source>
        <translation>语言：zh、en 或 de。</translation>
    </message>
    <message>
        <source>The last day; by default 30 days are given, the first not counted, and an end on a day off moves to the next working day.</source>
        <translation>截止日期；默认 30 天，发出当天不计，末日遇休息日顺延到下一个工作日。</translation>
    </message>
    <message>
        <source>The library is damaged. Do not overwrite a good backup; restore a backup, or recover the sound documents with salvage.</source>
        <translation>资料库有损坏。请不要用它覆盖完好的备份；请恢复备份，或用 salvage 读出完好的文稿。</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>资料库完好。</translation>
    </message>
    <message>
        <source>The library to work with.</source>
        <extracomment>The name of the program, as it is typed. What can be typed with every verb, and before it.</extracomment>
        <translation>要使用的资料库。</translation>
    </message>
    <message>
        <source>The library was restored.</source>
        <translation>资料库已恢复。</translation>
    </message>
    <message>
        <source>The member who takes over.</source>
        <translation>接手的成员。</translation>
    </message>
    <message>
        <source>The name of a class; several times for several classes.</source>
        <translation>班级名称；几个班就写几次。</translation>
    </message>
    <message>
        <source>The name of a member, or the beginning of it.</source>
        <translation>成员的姓名，或姓名的开头。</translation>
    </message>
    <message>
        <source>The name of the group.</source>
        <translation>工作组的名称。</translation>
    </message>
    <message>
        <source>The name of the meeting.</source>
        <translation>会议名称。</translation>
    </message>
    <message>
        <source>The name of the person.</source>
        <translation>这个人的姓名。</translation>
    </message>
    <message>
        <source>The name of the round.</source>
        <translation>轮次名称。</translation>
    </message>
    <message>
        <source>The new library to write.</source>
        <translation>要写入的新资料库。</translation>
    </message>
    <message>
        <source>The new text for this place.</source>
        <translation>要写在那里的新文字。</translation>
    </message>
    <message>
        <source>The new text is missing.</source>
        <translation>没有说明那里要写什么。</translation>
    </message>
    <message>
        <source>The new text; - reads it from the standard input.</source>
        <translation>要写入的文本；写 - 时从标准输入读取。</translation>
    </message>
    <message>
        <source>The option {name} cannot be {value}.</source>
        <translation>选项 {name} 不能是 {value}。</translation>
    </message>
    <message>
        <source>The option {name} needs a value.</source>
        <translation>选项 {name} 后面要写一个值。</translation>
    </message>
    <message>
        <source>The option {name} takes no value.</source>
        <translation>选项 {name} 后面不带值。</translation>
    </message>
    <message>
        <source>The organisation for which the answer is recorded.</source>
        <translation>回复计为哪个单位的。</translation>
    </message>
    <message>
        <source>The organisation or kindergarten of this person.</source>
        <translation>此人的单位或幼儿园。</translation>
    </message>
    <message>
        <source>The organisation that answers.</source>
        <translation>回复的单位。</translation>
    </message>
    <message>
        <source>The organisation that asks, shown to those asked.</source>
        <translation>征求意见的单位，供被征求单位查看。</translation>
    </message>
    <message>
        <source>The organisation that asks; it signs the letter.</source>
        <translation>征求意见的单位，写在提醒函落款处。</translation>
    </message>
    <message>
        <source>The organisation that sent it, if the file does not say.</source>
        <translation>提出意见的单位（文件中没有写明时）。</translation>
    </message>
    <message>
        <source>The other document; it stays as it is.</source>
        <translation>另一份文稿；它保持不变。</translation>
    </message>
    <message>
        <source>The papers of a term cannot be written as {format}.</source>
        <translation>学期资料不能写成 {format}。</translation>
    </message>
    <message>
        <source>The person who takes over what is waiting for you.</source>
        <translation>由谁接手等您处理的事。</translation>
    </message>
    <message>
        <source>The person who takes over what is waiting, and the roles in single documents.</source>
        <translation>由谁接手待办，以及在个别文稿中的角色。</translation>
    </message>
    <message>
        <source>The place beside which it is inserted, as with the Insert menu.</source>
        <translation>插入在哪个位置旁，与“插入”菜单相同。</translation>
    </message>
    <message>
        <source>The place is missing.</source>
        <translation>没有说明放在哪里。</translation>
    </message>
    <message>
        <source>The public holidays of {year} are not known here.</source>
        <translation>软件里没有 {year} 年的放假安排。</translation>
    </message>
    <message>
        <source>The public is usually given at least {least} days, not {days}.</source>
        <translation>公开征求意见一般不少于 {least} 天，这里只有 {days} 天。</translation>
    </message>
    <message>
        <source>The publisher’s key; by default the one in this program.</source>
        <translation>发布者的公钥文件；不指定时使用软件自带的。</translation>
    </message>
    <message>
        <source>The recycle bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>The review round that it answers, by name or id, or - for none; by default the most likely one.</source>
        <translation>它回复的征求意见轮次（名称或标识，“-”表示不属于任何一轮）；不写则自动判断。</translation>
    </message>
    <message>
        <source>The school it is for, by name or code.</source>
        <translation>填写学校的名称或代码。</translation>
    </message>
    <message>
        <source>The standard input is no text in UTF-8.</source>
        <translation>标准输入不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The value for {name} is not valid.</source>
        <translation>{name} 的值不合要求。</translation>
    </message>
    <message>
        <source>The words that were found.</source>
        <translation>查到的词语。</translation>
    </message>
    <message>
        <source>The year that is assessed.</source>
        <translation>评价的年份。</translation>
    </message>
    <message>
        <source>Their languages in the same order, such as zh,en.</source>
        <translation>按同样顺序写出语言，如 zh,en。</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>There are names in it that look like those of children: {names}.</source>
        <translation>其中有像幼儿姓名的文字：{names}。</translation>
    </message>
    <message>
        <source>There is already something at {place}.</source>
        <translation>{place} 已经存在。</translation>
    </message>
    <message>
        <source>There is no backup in {folder} yet.</source>
        <translation>{folder} 里还没有备份。</translation>
    </message>
    <message>
        <source>There is no command {verb}.</source>
        <translation>没有命令 {verb}。</translation>
    </message>
    <message>
        <source>There is no decision {name} of this document.</source>
        <translation>此文稿没有待决定的一处 {name}。</translation>
    </message>
    <message>
        <source>There is no document {wanted}.</source>
        <extracomment>So many titles are named if a text fits several documents. Characters of an id by which people name a document.</extracomment>
        <translation>没有文稿“{wanted}”。</translation>
    </message>
    <message>
        <source>There is no form {name}.</source>
        <translation>没有名为“{name}”的表格。</translation>
    </message>
    <message>
        <source>There is no framework {wanted}.</source>
        <translation>没有参考框架“{wanted}”。</translation>
    </message>
    <message>
        <source>There is no key ring here: the password is asked for each time, or taken from {variable}.</source>
        <translation>这里没有系统密码库：每次都会询问密码，或从 {variable} 读取。</translation>
    </message>
    <message>
        <source>There is no meeting {name}.</source>
        <translation>没有会议“{name}”。</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>没有选项 {name}。</translation>
    </message>
    <message>
        <source>There is no place {name} in this document.</source>
        <translation>本文稿中没有“{name}”这个位置。</translation>
    </message>
    <message>
        <source>There is no place {place} in the document.</source>
        <translation>文稿中没有 {place} 这个位置。</translation>
    </message>
    <message>
        <source>There is no review round {name}.</source>
        <translation>没有名为“{name}”的征求意见轮次。</translation>
    </message>
    <message>
        <source>There is no stage {name}.</source>
        <translation>没有阶段“{name}”。</translation>
    </message>
    <message>
        <source>There is no such finding of {rule}.</source>
        <translation>没有规则 {rule} 的这样一条检查结果。</translation>
    </message>
    <message>
        <source>There is no version of this document yet.</source>
        <translation>本文稿还没有版本。</translation>
    </message>
    <message>
        <source>There is no version {name} of this document.</source>
        <translation>这份文稿没有版本“{name}”。</translation>
    </message>
    <message>
        <source>There is no waiver {wanted}.</source>
        <translation>没有编号为 {wanted} 的豁免。</translation>
    </message>
    <message>
        <source>These are two documents of different kinds.</source>
        <translation>这是两份不同类型的文稿。</translation>
    </message>
    <message>
        <source>This is no theme unit.</source>
        <translation>这不是主题活动。</translation>
    </message>
    <message>
        <source>This is the document as a whole.</source>
        <translation>这是整份文稿。</translation>
    </message>
    <message>
        <source>This library belongs to no group now. All documents stay here.</source>
        <translation>这个资料库现在不属于任何工作组。所有文稿都留在这里。</translation>
    </message>
    <message>
        <source>This library belongs to the group “{group}” now: {place}</source>
        <translation>这个资料库现在属于工作组“{group}”：{place}</translation>
    </message>
    <message>
        <source>This library does not know yet who works in it.</source>
        <translation>还没有人说明谁在这个资料库中工作。</translation>
    </message>
    <message>
        <source>This place has no text of its own.</source>
        <translation>这个位置本身没有文本。</translation>
    </message>
    <message>
        <source>This place was not there in that version.</source>
        <translation>那个版本中没有这个位置。</translation>
    </message>
    <message>
        <source>This standard has no review round.</source>
        <translation>该标准还没有征求意见轮次。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To decide: {count}. The command “decisions” lists them.</source>
        <translation>待决定：{count} 处。用命令“decisions”列出。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>To let them leave, add --with names.</source>
        <extracomment>The option of an export by which names leave, and how one says so.</extracomment>
        <translation>如果要保留这些姓名，请加上 --with names。</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Updated here: {titles}</source>
        <translation>本地已更新：{titles}</translation>
    </message>
    <message>
        <source>Usage: {line}</source>
        <translation>用法：{line}</translation>
    </message>
    <message>
        <source>Waiting for you: {count}</source>
        <translation>等您处理：{count}</translation>
    </message>
    <message>
        <source>Waive findings of a document with a reason, or take that back.</source>
        <translation>写明理由豁免文稿的检查结果，或撤销豁免。</translation>
    </message>
    <message>
        <source>Waivers taken back: {count}</source>
        <translation>已撤销豁免：{count}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>什么事</translation>
    </message>
    <message>
        <source>What also leaves: reflections, notes for teachers or names, with commas between them.</source>
        <extracomment>What else leaves of that which stays otherwise; typed anew for each file.</extracomment>
        <translation>另外发出的内容：reflections（反思与观察）、notes（教师支持）、names（姓名），用逗号分隔。</translation>
    </message>
    <message>
        <source>What counts where both sides changed the same: mine or theirs.</source>
        <translation>双方改了同一处时以谁为准：mine（我的）或 theirs（对方的）。</translation>
    </message>
    <message>
        <source>What happened: {count}</source>
        <translation>最近发生的事：{count}</translation>
    </message>
    <message>
        <source>What the person may do: reader, commenter, writer, editor or administrator.</source>
        <translation>这个人的角色：reader、commenter、writer、editor 或 administrator。</translation>
    </message>
    <message>
        <source>What to insert, by its name; what cannot stand there names what can.</source>
        <translation>插入什么（名称）；不能放在那里时会列出可以插入的内容。</translation>
    </message>
    <message>
        <source>What was not shared is in this file: {file}</source>
        <translation>没有共享的内容在这个文件里：{file}</translation>
    </message>
    <message>
        <source>Where copies remain:</source>
        <translation>哪里还保留着它：</translation>
    </message>
    <message>
        <source>Where it was.</source>
        <translation>会议地点。</translation>
    </message>
    <message>
        <source>Where: a clause such as 5.2, or the id of a text.</source>
        <translation>位置：条的编号（如 5.2），或文本的编号。</translation>
    </message>
    <message>
        <source>Which rule, such as VRB-01.</source>
        <translation>哪条规则，如 VRB-01。</translation>
    </message>
    <message>
        <source>Which text to use: mine, theirs or both.</source>
        <translation>那里要写什么：mine（我的）、theirs（对方的）或 both（两者）。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Who changes the stage; recorded with the version.</source>
        <translation>由谁推进阶段（写入版本）。</translation>
    </message>
    <message>
        <source>Who decided on less time for the public, and why.</source>
        <translation>谁决定缩短公开征求意见的时间，理由是什么。</translation>
    </message>
    <message>
        <source>Who is asked, as ORGANISATION;CODE;OFFICE; code and office may be left out.</source>
        <translation>征求意见的单位，写作“单位；代号；部门”，代号和部门可省略。</translation>
    </message>
    <message>
        <source>Who starts the round; recorded with the version.</source>
        <translation>由谁开启轮次，记入版本。</translation>
    </message>
    <message>
        <source>Who waives them; recorded with the reason.</source>
        <translation>豁免人；与理由一并记录。</translation>
    </message>
    <message>
        <source>Who was present, as ORGANISATION;PERSON; repeat for each person.</source>
        <translation>出席人员，写作“单位；姓名”，每人写一次。</translation>
    </message>
    <message>
        <source>Why it is changed in spite of errors that the checks find; they stand as waivers up to this stage.</source>
        <translation>检查发现错误仍改变阶段的理由；这些错误作为豁免保留到该阶段。</translation>
    </message>
    <message>
        <source>Why they are acceptable; required.</source>
        <translation>为何可以保留；必须写明。</translation>
    </message>
    <message>
        <source>With every command:</source>
        <translation>所有命令都可以使用：</translation>
    </message>
    <message>
        <source>With everything below it.</source>
        <translation>连同其下的全部内容。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Without a command the window opens; a file is opened in it.</source>
        <translation>不写命令时打开窗口；写文件名则在窗口中打开该文件。</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>无位置</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>所指文字</translation>
    </message>
    <message>
        <source>Words in any language.</source>
        <translation>要查找的词语，语言不限。</translation>
    </message>
    <message>
        <source>Write a letter to those who have not answered a round yet.</source>
        <translation>给尚未回复的单位写提醒函。</translation>
    </message>
    <message>
        <source>Write a text into a place of a document.</source>
        <translation>在文稿的一个位置写入文本。</translation>
    </message>
    <message>
        <source>Write all papers of a term into a folder, and list what is missing.</source>
        <translation>把一个学期的全部资料写进一个文件夹，并列出还缺什么。</translation>
    </message>
    <message>
        <source>Write dates as year-month-day: 2026-05-07</source>
        <translation>请按“年-月-日”写日期：2026-05-07</translation>
    </message>
    <message>
        <source>Write every shared document into a folder, as exchange files.</source>
        <translation>把所有共享的文稿写成交换包，存到一个文件夹。</translation>
    </message>
    <message>
        <source>Write it as 2026-10-01 – 2026-10-07, or 08:00–08:30.</source>
        <translation>请写成 2026-10-01 – 2026-10-07 或 08:00–08:30。</translation>
    </message>
    <message>
        <source>Write name=value.</source>
        <translation>请写成“名称=值”。</translation>
    </message>
    <message>
        <source>Write the manual as web pages that need no internet.</source>
        <translation>把使用手册写成不用联网的网页。</translation>
    </message>
    <message>
        <source>Write the minutes of a meeting on comments.</source>
        <translation>写出一次意见讨论会的纪要。</translation>
    </message>
    <message>
        <source>Write the result as JSON.</source>
        <translation>以 JSON 格式输出结果。</translation>
    </message>
    <message>
        <source>Write the two pages for beginners instead, as Word files.</source>
        <translation>改为写两页入门，Word 文件。</translation>
    </message>
    <message>
        <source>Write three numbers: --vote 9,2,1</source>
        <translation>请写三个数：--vote 9,2,1</translation>
    </message>
    <message>
        <source>Write what the checks find to a file for those without the program.</source>
        <translation>把检查结果写成文件，供没有安装本软件的人使用。</translation>
    </message>
    <message>
        <source>Write what the last merge of a document did, for the minutes.</source>
        <translation>写出一份文稿上次合并的结果，供会议纪要使用。</translation>
    </message>
    <message>
        <source>Writes, reviews and exports standards, theme units and frameworks.</source>
        <translation>编写、审阅和导出标准、主题活动与参考框架。</translation>
    </message>
    <message>
        <source>You still belong to the group.</source>
        <translation>您仍是工作组的成员。</translation>
    </message>
    <message>
        <source>Your name, so that others see whose copy it is.</source>
        <translation>您的姓名，让对方知道是谁发的。</translation>
    </message>
    <message>
        <source>Your name; without it, people’s names are left out.</source>
        <translation>您的姓名；不写则不含个人姓名。</translation>
    </message>
    <message>
        <source>a review copy here, left out</source>
        <translation>本机是审阅稿，未存入</translation>
    </message>
    <message>
        <source>activity collection</source>
        <translation>活动库</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>after an hour</source>
        <translation>一小时之后</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>at a merge</source>
        <translation>合并时</translation>
    </message>
    <message>
        <source>at a stage</source>
        <translation>进入阶段时</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>before deleting</source>
        <translation>删除之前</translation>
    </message>
    <message>
        <source>before replacing</source>
        <translation>替换之前</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动保存</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>changed on both sides, merged; fitting: {fitting}, to decide: {waiting}</source>
        <translation>双方都改过，已合并；直接并入：{fitting}，待决定：{waiting}</translation>
    </message>
    <message>
        <source>changed on both sides, put next to yours</source>
        <translation>两边都改过，已放在旁边</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>decided differently here</source>
        <translation>本库处理意见不同</translation>
    </message>
    <message>
        <source>decision on a comment</source>
        <translation>意见的处理</translation>
    </message>
    <message>
        <source>deleted and changed</source>
        <translation>一方删除、一方修改</translation>
    </message>
    <message>
        <source>docx, pdf or docx,pdf; by default docx.</source>
        <translation>docx、pdf 或 docx,pdf；默认 docx。</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>first change of a day</source>
        <translation>当天第一次修改</translation>
    </message>
    <message>
        <source>framework</source>
        <translation>参考框架</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>iso, log, draft, or the name of a layout such as summary-group; by default from the file extension.</source>
        <translation>iso、log、draft，或版式名称（如 summary-group）；不写则按文件扩展名判断。</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>leading language</source>
        <translation>主导语言</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>new, added</source>
        <extracomment>What happened with a document of an exchange file.</extracomment>
        <translation>新的，已存入</translation>
    </message>
    <message>
        <source>newer, updated</source>
        <translation>较新，已更新</translation>
    </message>
    <message>
        <source>no place for it</source>
        <translation>没有合适的位置</translation>
    </message>
    <message>
        <source>not complete: {count} open</source>
        <translation>未填完：还有 {count} 项</translation>
    </message>
    <message>
        <source>not imported</source>
        <extracomment>What a command ends with when some of its files were refused.</extracomment>
        <translation>未导入</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>观察记录</translation>
    </message>
    <message>
        <source>older, left out</source>
        <translation>较旧，未改动</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>关闭时</translation>
    </message>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>pilot register</source>
        <translation>试点名册</translation>
    </message>
    <message>
        <source>place (one finding), clause or document (all of this rule that stand there now); without it, place.</source>
        <translation>place（一条检查结果）、clause 或 document（该规则目前在那里的全部结果）；不写即为 place。</translation>
    </message>
    <message>
        <source>reader, commenter, writer, editor or administrator.</source>
        <translation>reader、commenter、writer、editor 或 administrator 之一。</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>report (.docx by chapter, .xlsx with filters), draft (.docx of the document with each finding as a comment) or waivers (.docx, the list for the committee); without it, report.</source>
        <translation>report（.docx 按章排列，.xlsx 可筛选）、draft（文稿的 .docx，每条检查结果为一条批注）或 waivers（.docx，供委员会使用的豁免清单）；不写即为 report。</translation>
    </message>
    <message>
        <source>review copy</source>
        <translation>审阅稿</translation>
    </message>
    <message>
        <source>review copy of a new round, added</source>
        <translation>新一轮的审阅稿，已存入</translation>
    </message>
    <message>
        <source>review copy of an earlier round, left out</source>
        <translation>较早一轮的审阅稿，未存入</translation>
    </message>
    <message>
        <source>review copy updated, comments stay</source>
        <translation>审阅稿已更新，意见保留</translation>
    </message>
    <message>
        <source>review copy, added</source>
        <extracomment>What happened with the file of a review round.</extracomment>
        <translation>审阅稿，已存入</translation>
    </message>
    <message>
        <source>review round</source>
        <translation>征求意见轮次</translation>
    </message>
    <message>
        <source>school form</source>
        <translation>本园表格</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>原文已改</translation>
    </message>
    <message>
        <source>the same review copy, left out</source>
        <translation>相同的审阅稿，未存入</translation>
    </message>
    <message>
        <source>the same, left out</source>
        <translation>一样，未改动</translation>
    </message>
    <message>
        <source>theme unit</source>
        <translation>主题活动</translation>
    </message>
    <message>
        <source>thinned: only its place in the history is left</source>
        <translation>已精简：只保留在历史中的位置</translation>
    </message>
    <message>
        <source>try-out</source>
        <translation>试用记录</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>{choices} Did you mean {name}?</source>
        <translation>{choices}您要用的是 {name} 吗？</translation>
    </message>
    <message numerus="yes">
        <source>{count} comments go from {giver} to {taker}.</source>
        <translation>
            <numerusform>{count} 条意见由{giver}移交给{taker}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{covered} of {leaves} goals are covered.</source>
        <translation>{leaves} 条目标中已覆盖 {covered} 条。</translation>
    </message>
    <message>
        <source>{day} is not a date.</source>
        <translation>{day} 不是日期。</translation>
    </message>
    <message>
        <source>{formats}; by default from the file extension.</source>
        <translation>{formats}；不写时由文件扩展名决定。</translation>
    </message>
    <message>
        <source>{level} (provisional)</source>
        <translation>{level}（暂定）</translation>
    </message>
    <message>
        <source>{name} does not hold just this document.</source>
        <translation>{name} 中不只有这份文稿。</translation>
    </message>
    <message>
        <source>{name} has answered, or was not asked.</source>
        <translation>{name}已回复，或不在征求意见之列。</translation>
    </message>
    <message>
        <source>{name} has no comments.</source>
        <translation>{name}：无意见。</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>缺少 {name}。</translation>
    </message>
    <message>
        <source>{name} was not asked and has not commented.</source>
        <translation>没有向“{name}”征求过意见，它也没有提过意见。</translation>
    </message>
    <message>
        <source>{option} is not an option: it has no = in it.</source>
        <extracomment>Formats by the ending of the file.</extracomment>
        <translation>{option} 不是选项：其中没有等号。</translation>
    </message>
    <message>
        <source>{program} --help shows what is possible.</source>
        <translation>输入 {program} --help 可查看全部用法。</translation>
    </message>
    <message>
        <source>{taker} also has the roles in single documents.</source>
        <translation>{taker}也接手了在个别文稿中的角色。</translation>
    </message>
    <message>
        <source>{text} Required.</source>
        <translation>{text}必填。</translation>
    </message>
    <message>
        <source>{text} is not known here.</source>
        <extracomment>What can also leave, and the option of an export that says so.</extracomment>
        <translation>这里不能使用{text}。</translation>
    </message>
    <message>
        <source>{title}: texts from an earlier version: {older}, moved to the end: {moved}, lost: {lost}.</source>
        <translation>{title}：{older} 处正文取自较早的版本，{moved} 处放到末尾，{lost} 处丢失。</translation>
    </message>
    <message>
        <source>{votes} is not a valid vote.</source>
        <translation>{votes} 不是表决结果。</translation>
    </message>
    <message>
        <source>{wanted} matches several documents: {names}.</source>
        <translation>“{wanted}”对应多份文稿：{names}。</translation>
    </message>
    <message>
        <source>“A child” is written for {names}. {remedy}</source>
        <translation>{names} 写作“某幼儿”。{remedy}</translation>
    </message>
    <message>
        <source>“names” lets names leave that look like those of children.</source>
        <extracomment>The same for a report that holds nothing else which could stay.</extracomment>
        <translation>写 names，像幼儿姓名的文字也一并给出。</translation>
    </message>
    <message>
        <source>“{name}” would be erased from the library with all its versions and could not be restored. Nothing has been erased yet; repeat the command with --erase-now.</source>
        <translation>“{name}”及其所有版本将从资料库中删除，无法恢复。现在什么都还没有删除；确定要删除，请加上 --erase-now 再执行一次。</translation>
    </message>
    <message>
        <source>“{title}” has no such text or picture: {node}.</source>
        <translation>“{title}”里没有这段文字或这张图片：{node}。</translation>
    </message>
    <message>
        <source>“{title}” is in the library again.</source>
        <translation>“{title}”已恢复到资料库。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands, documents, clauses, texts, help</source>
        <translation>命令、文稿、条款、正文、帮助</translation>
    </message>
    <message>
        <source>Nothing was found. Try other words.</source>
        <translation>没有找到。换个说法试试。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>答复…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>提出单位已确认</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>意见所指文字</translation>
    </message>
    <message>
        <source>More for this comment</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Place at the cursor</source>
        <translation>放到光标处</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>修改建议</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新处理</translation>
    </message>
    <message>
        <source>Show earlier answers</source>
        <translation>显示更早的答复</translation>
    </message>
    <message>
        <source>Show the whole comment</source>
        <translation>显示整条意见</translation>
    </message>
    <message>
        <source>What is wrong with the place</source>
        <translation>位置有何问题</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Worked in</source>
        <translation>已落实</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>编辑性</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般性</translation>
    </message>
    <message>
        <source>On the document or a clause as a whole</source>
        <translation>针对全文或整条</translation>
    </message>
    <message>
        <source>On what it requires</source>
        <translation>针对技术内容</translation>
    </message>
    <message>
        <source>On words, numbers and layout</source>
        <translation>针对文字、编号和版式</translation>
    </message>
    <message>
        <source>Organisation or country code</source>
        <translation>单位或国家代码</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>修改建议</translation>
    </message>
    <message>
        <source>Such as DE, or a kindergarten</source>
        <translation>如“CN”或幼儿园名称</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技术性</translation>
    </message>
    <message>
        <source>What the comment is on</source>
        <translation>意见针对什么</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>as new wording of these words</source>
        <translation>直接作为替换后的文字</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Accept</source>
        <extracomment>What the buttons of decisions say, and their keys in list and meeting.</extracomment>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Accept with changes</source>
        <translation>部分采纳</translation>
    </message>
    <message>
        <source>Accept: the text has changed</source>
        <translation>采纳：文字已有变化</translation>
    </message>
    <message>
        <source>Add comment</source>
        <extracomment>Room that the frame of a window takes.</extracomment>
        <translation>提交意见</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All comments are decided.</source>
        <translation>所有意见均已处理。</translation>
    </message>
    <message>
        <source>Answer from the group</source>
        <translation>工作组的答复</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>答复…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change the text here, or leave it as it is: it then remains to be worked in.</source>
        <translation>可在此修改文字；不修改则列为待落实。</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Confirmed by {name}</source>
        <translation>已由{name}确认</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <extracomment>Meetings that were begun, by document: after a break they go on where they were.</extracomment>
        <translation>继续写</translation>
    </message>
    <message>
        <source>Copy this comment</source>
        <translation>复制这条意见</translation>
    </message>
    <message>
        <source>Correct this comment …</source>
        <translation>更正这条意见…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Everyone who comments deserves an answer: a comment that changes nothing is better marked as noted or not accepted. Its number is not used again.</source>
        <translation>每条意见都应有答复：不改文字的，宜记为“已说明”或“不采纳”。编号不再使用。</translation>
    </message>
    <message>
        <source>Finding the places of comments</source>
        <extracomment>Shorter paragraphs are looked for as they are only; two short texts are soon alike. What stands between a printed label and its text, as in &quot;Table 1 — …&quot; or &quot;E——…&quot;; and so much text has to follow. Comments between two reports of progress.</extracomment>
        <translation>正在查找意见的位置</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>A chip with its heading and the values that it offers.</extracomment>
        <translation>提出单位</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>It then read: “{words}”</source>
        <extracomment>Of longer threads the newest answers are shown at first. Answers that are half written, and comments that are shown to their end.
----------
Of a thread the newest answers are shown, so that the texts stay in sight.</extracomment>
        <translation>当时的文字：“{words}”</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>No comment is like this.</source>
        <translation>没有符合条件的意见。</translation>
    </message>
    <message>
        <source>No comments yet. Select words and comment on them, or import what reviewers sent.</source>
        <translation>还没有意见。请选中文字提出意见，或导入收到的意见。</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>没有打开的文稿。</translation>
    </message>
    <message>
        <source>No longer the same</source>
        <translation>不再视为相同意见</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>Not accepted …</source>
        <translation>不采纳…</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>提出单位尚未确认</translation>
    </message>
    <message>
        <source>Not worked in yet</source>
        <translation>尚未落实</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Place at the cursor</source>
        <translation>放到光标处</translation>
    </message>
    <message>
        <source>Proposed: {words}</source>
        <translation>建议：{words}</translation>
    </message>
    <message>
        <source>Reading comments and tracked changes</source>
        <extracomment>Parts with running text to which comments can be anchored, in the order of their importance. Comments read between two reports of progress.</extracomment>
        <translation>正在读取批注和修订</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove this comment</source>
        <translation>删除这条意见</translation>
    </message>
    <message>
        <source>Remove {number} with all its replies and decisions?</source>
        <translation>删除 {number} 及其全部答复和处理意见？</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新处理</translation>
    </message>
    <message>
        <source>Same as …</source>
        <translation>同…</translation>
    </message>
    <message numerus="yes">
        <source>Show all of it: {count} characters</source>
        <translation>
            <numerusform>显示全部（{count} 字）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show earlier answers: {count}</source>
        <translation>显示更早的答复（{count} 条）</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation>显示 {count} 条</translation>
    </message>
    <message>
        <source>Text has changed – check</source>
        <translation>文字已改，请核对</translation>
    </message>
    <message>
        <source>The comment was not added.</source>
        <translation>这条意见没有保存。</translation>
    </message>
    <message>
        <source>The form says: “{words}”</source>
        <translation>表中写明：“{words}”</translation>
    </message>
    <message>
        <source>The text was deleted</source>
        <translation>文字已删除</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>意见相同</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>待讨论</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Who you are is not known yet. Your name is asked for with your first comment.</source>
        <translation>还不知道您是谁。提第一条意见时会请您填写姓名。</translation>
    </message>
    <message>
        <source>With changes …</source>
        <translation>部分采纳…</translation>
    </message>
    <message>
        <source>Withdraw my last answer</source>
        <translation>收回我的最后一条答复</translation>
    </message>
    <message>
        <source>Withdrawn by the person who commented</source>
        <translation>提出单位已撤回</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>未定位</translation>
    </message>
    <message>
        <source>Without a place in the text</source>
        <translation>在文中没有对应位置</translation>
    </message>
    <message>
        <source>Worked in</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Writing comments</source>
        <extracomment>The ids of paragraphs as bare texts: for these, thousands of them become no Python objects. Threads between two reports of progress.</extracomment>
        <translation>正在写入批注</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>accepted with changes</source>
        <translation>部分采纳</translation>
    </message>
    <message>
        <source>as {number}</source>
        <translation>同 {number}</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>编辑性</translation>
    </message>
    <message>
        <source>general</source>
        <translation>一般性</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>提出单位未确认</translation>
    </message>
    <message>
        <source>not worked in yet</source>
        <translation>尚未落实</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>技术性</translation>
    </message>
    <message>
        <source>text has changed or is gone</source>
        <translation>文字已改或已删除</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>these words</source>
        <translation>选中的文字</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>这段文字</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>to discuss</source>
        <extracomment>What can be asked of a comment besides the decisions themselves. Chosen names are shown no longer than this in a chip (characters).</extracomment>
        <translation>待讨论</translation>
    </message>
    <message>
        <source>{number} is accepted and worked in.</source>
        <translation>已采纳 {number} 并落实到文中。</translation>
    </message>
    <message>
        <source>{number} is accepted and worked in: {language}. The source text ({lead}) is unchanged.</source>
        <translation>已采纳 {number} 并落实到{language}文本；原文（{lead}）未改，请核对。</translation>
    </message>
    <message>
        <source>{number} is accepted. Work it into the text by hand.</source>
        <translation>已采纳 {number}，请自行修改文字。</translation>
    </message>
    <message>
        <source>{number} is noted.</source>
        <translation>{number} 已说明。</translation>
    </message>
    <message>
        <source>{number} is removed.</source>
        <translation>已删除 {number}。</translation>
    </message>
    <message>
        <source>{number} is the same as …</source>
        <translation>{number} 与哪条意见相同？</translation>
    </message>
    <message>
        <source>{open} open · {todo} to work in · {closed} closed</source>
        <translation>{open} 条未处理 · {todo} 条待落实 · {closed} 条已办结</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>Signs of states, so that none is told by its colour alone.</extracomment>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Comment …</source>
        <translation>提意见…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Decision and state</source>
        <translation>处理意见与状态</translation>
    </message>
    <message>
        <source>Find comments by number or words</source>
        <translation>按编号或文字查找意见</translation>
    </message>
    <message>
        <source>Find comments by number or words (Ctrl+F in this panel)</source>
        <translation>按编号或文字查找意见（在此面板按 Ctrl+F）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>提出单位</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本条</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入意见…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文字的语言</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>下一条意见</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>编号或文字</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>上一条意见</translation>
    </message>
    <message>
        <source>Show all comments</source>
        <translation>显示全部意见</translation>
    </message>
    <message>
        <source>Show only comments from you or your organisation</source>
        <translation>只显示您或您所在单位提出的意见</translation>
    </message>
    <message>
        <source>Show only comments on the clause at the cursor</source>
        <translation>只显示光标所在条款的意见</translation>
    </message>
    <message>
        <source>Show only comments that await a decision</source>
        <translation>只显示未处理的意见</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type of comment</source>
        <translation>意见类型</translation>
    </message>
    <message>
        <source>Who commented</source>
        <translation>意见提出单位</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>A received file …</source>
        <extracomment>What stands behind the states in a list of them, and leads to more.</extracomment>
        <translation>收到的文件…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>修改单</translation>
    </message>
    <message>
        <source>Another document …</source>
        <translation>另一份文稿…</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两边内容一样。</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>所有人的改动</translation>
    </message>
    <message>
        <source>Choose a version on the left and the current text.</source>
        <translation>请在左边选一个版本，右边选现在的内容。</translation>
    </message>
    <message>
        <source>Choose another state on the left or on the right.</source>
        <translation>请在左边或右边选另一个状态。</translation>
    </message>
    <message>
        <source>Choose the file that somebody sent you of this document.</source>
        <translation>请选别人发给您的、含有这份文稿的文件。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare with a received file</source>
        <extracomment>The newest work of each board by its key, and its turn: what was begun before is late.</extracomment>
        <translation>与收到的文件比较</translation>
    </message>
    <message>
        <source>Compare: {title}</source>
        <extracomment>How long changes of the document rest before it is compared anew (milliseconds). The document changed while somebody wrote in another tab: compared when this is seen.</extracomment>
        <translation>比较：{title}</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>What became of a place; what moved and reads otherwise is both. Texts of a branch beyond so many are counted and not shown one by one. How many texts are the same and have another state of translation. Who says the places of each state.</extracomment>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Copy the list and put it where it belongs.</source>
        <translation>请复制清单，放到需要的地方。</translation>
    </message>
    <message>
        <source>Deleted here: {count}</source>
        <extracomment>Characters of a text on its card.</extracomment>
        <translation>这里删过的：{count}</translation>
    </message>
    <message>
        <source>Fixed sentences</source>
        <translation>固定语句</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>文字类型</translation>
    </message>
    <message>
        <source>Leading language</source>
        <translation>主语言</translation>
    </message>
    <message>
        <source>Least share</source>
        <translation>最低比例</translation>
    </message>
    <message>
        <source>Let the document read as “{name}”?</source>
        <translation>让文稿变成“{name}”的样子吗？</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Linked goals</source>
        <extracomment>Settings that are made elsewhere than among the properties of a place.</extracomment>
        <translation>关联目标</translation>
    </message>
    <message>
        <source>Looking through earlier states</source>
        <extracomment>So many of the newest steps of the journal are looked through.</extracomment>
        <translation>正在查找以前的状态</translation>
    </message>
    <message>
        <source>Looking through earlier states …</source>
        <translation>正在查找以前的状态…</translation>
    </message>
    <message>
        <source>Main technical changes (foreword)</source>
        <translation>主要技术变化（前言）</translation>
    </message>
    <message>
        <source>Measured against a baseline</source>
        <translation>与基准比较</translation>
    </message>
    <message>
        <source>Merged columns</source>
        <translation>合并的列</translation>
    </message>
    <message>
        <source>Merged rows</source>
        <translation>合并的行</translation>
    </message>
    <message>
        <source>N: next · P: previous · R: restore · H: earlier texts · Enter: show · Esc: close</source>
        <translation>N：下一处 · P：上一处 · R：恢复 · H：以前的文字 · 回车：查看 · Esc：关闭</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什么都没有改动。</translation>
    </message>
    <message>
        <source>Nothing was deleted here, as far as is known.</source>
        <translation>据现有记录，这里没有删过内容。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Only in other languages: {count}.</source>
        <translation>只在其他语言里不同：{count} 处。</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>其他设置</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Place in the theme web</source>
        <translation>在主题网络图中的位置</translation>
    </message>
    <message>
        <source>Provision verbs</source>
        <translation>能愿动词</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取{name}</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责方</translation>
    </message>
    <message>
        <source>Restore what it stood in first.</source>
        <translation>请先恢复它所在的条款。</translation>
    </message>
    <message>
        <source>Restore what stood around it first, or put it in by hand.</source>
        <translation>请先恢复它周围的内容，或者手工补上。</translation>
    </message>
    <message>
        <source>The current text</source>
        <translation>现在的内容</translation>
    </message>
    <message>
        <source>The list is in the foreword.</source>
        <translation>清单已写进前言。</translation>
    </message>
    <message>
        <source>This cannot come back to its place.</source>
        <translation>它无法回到原来的位置。</translation>
    </message>
    <message>
        <source>This document has no foreword.</source>
        <translation>这份文稿没有前言。</translation>
    </message>
    <message>
        <source>This place cannot be restored alone.</source>
        <translation>这一处无法单独恢复。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What it stood in was deleted too. Restore that first.</source>
        <translation>它所在的条款也已删除，请先恢复那一条。</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>有意见</translation>
    </message>
    <message>
        <source>Word files with changes are made from two states that are still here.</source>
        <translation>Word 修订稿只能由这里保存的两个状态生成。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>after {place}</source>
        <translation>在{place}之后</translation>
    </message>
    <message>
        <source>after: {text}</source>
        <translation>后：{text}</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <extracomment>The roles of their colours in a theme.</extracomment>
        <translation>前：{text}</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>What became of a place.</extracomment>
        <translation>修改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>first in {place}</source>
        <translation>{place}的开头</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>第 {at} 处，共 {count} 处</translation>
    </message>
    <message numerus="yes">
        <source>{count} places differ.</source>
        <translation>
            <numerusform>{count} 处不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} texts unchanged – hide them</source>
        <translation>
            <numerusform>{count} 处文字没有改动——收起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} translations only have another state.</source>
        <translation>
            <numerusform>另有 {count} 处译文只是状态不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} does not contain this document.</source>
        <translation>{name}里没有这份文稿。</translation>
    </message>
    <message>
        <source>{place} reads as before again.</source>
        <translation>{place}已恢复成以前的样子。</translation>
    </message>
    <message numerus="yes">
        <source>… {count} texts unchanged – show them</source>
        <extracomment>What names all that stands in it, where nothing has a number. Characters of such a name.</extracomment>
        <translation>
            <numerusform>…{count} 处文字没有改动——展开</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareBoard</name>
    <message>
        <source>By whom</source>
        <translation>谁改的</translation>
    </message>
    <message>
        <source>Changes in Word …</source>
        <translation>Word 修订稿…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Create a Word file with all changes since the state on the left as tracked changes</source>
        <translation>生成一份 Word 文件，把左边那个状态以来的全部改动标成修订</translation>
    </message>
    <message>
        <source>Earlier state</source>
        <translation>较早的状态</translation>
    </message>
    <message>
        <source>Earlier texts …</source>
        <translation>以前的文字…</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>Go to this place in the document (Enter)</source>
        <translation>到正文中的这一处（回车）</translation>
    </message>
    <message>
        <source>Later state</source>
        <translation>较晚的状态</translation>
    </message>
    <message>
        <source>Let the whole document read as on the left again</source>
        <translation>让整份文稿恢复成左边的样子</translation>
    </message>
    <message>
        <source>Let this place read as on the left again, as one undo step (R)</source>
        <translation>让这一处恢复成左边的样子，一步即可撤销（R）</translation>
    </message>
    <message>
        <source>List of changes …</source>
        <translation>改动清单…</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处改动</translation>
    </message>
    <message>
        <source>Next change (N)</source>
        <translation>下一处改动（N）</translation>
    </message>
    <message>
        <source>Only places that require, recommend or permit something else than before</source>
        <translation>只看要求、推荐或允许的内容变了的地方</translation>
    </message>
    <message>
        <source>Only places with a comment</source>
        <translation>只看有意见的地方</translation>
    </message>
    <message>
        <source>Only places with other numbers or units than before</source>
        <translation>只看数值或单位变了的地方</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处改动</translation>
    </message>
    <message>
        <source>Previous change (P)</source>
        <translation>上一处改动（P）</translation>
    </message>
    <message>
        <source>Restore all …</source>
        <translation>恢复整份…</translation>
    </message>
    <message>
        <source>Restore this place</source>
        <translation>恢复这一处</translation>
    </message>
    <message>
        <source>See the earlier texts of this place, and who wrote them (H)</source>
        <translation>看看这里以前怎么写、是谁写的（H）</translation>
    </message>
    <message>
        <source>Show Chinese texts</source>
        <translation>显示中文</translation>
    </message>
    <message>
        <source>Show English texts</source>
        <translation>显示英文</translation>
    </message>
    <message>
        <source>Show German texts</source>
        <translation>显示德文</translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>在正文中查看</translation>
    </message>
    <message>
        <source>Show the left state on the right and the right one on the left</source>
        <translation>左右两边对调</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>对调</translation>
    </message>
    <message>
        <source>The state on the left</source>
        <translation>左边的状态</translation>
    </message>
    <message>
        <source>The state on the right</source>
        <translation>右边的状态</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>有哪些不同</translation>
    </message>
    <message>
        <source>Write the main technical changes for the foreword, or an amendment</source>
        <translation>写出前言用的主要技术变化，或者修改单</translation>
    </message>
</context>
<context>
    <name>CopyBar</name>
    <message>
        <source>Review copy</source>
        <translation>审阅稿</translation>
    </message>
    <message>
        <source>Save your comments in a small file for the person who asked for them</source>
        <translation>把您的意见写成一个小文件，发给征求意见的一方</translation>
    </message>
    <message>
        <source>Send answer …</source>
        <translation>发送回复…</translation>
    </message>
</context>
<context>
    <name>CopyClass</name>
    <message>
        <source>Aims and activities</source>
        <translation>目标和活动</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>For this age</source>
        <translation>对这个年龄</translation>
    </message>
    <message>
        <source>more suited to school</source>
        <translation>偏小学化</translation>
    </message>
    <message>
        <source>no fixed time</source>
        <translation>时间不限</translation>
    </message>
    <message>
        <source>simpler and shorter?</source>
        <translation>可以再简单些？</translation>
    </message>
    <message>
        <source>still right?</source>
        <translation>还合适吗？</translation>
    </message>
    <message>
        <source>{minutes} min; {least}–{most} min are usual</source>
        <translation>{minutes} 分钟；一般 {least}～{most} 分钟</translation>
    </message>
</context>
<context>
    <name>CopyClassDialog</name>
    <message>
        <source>Adapt the times of the activities to the age group</source>
        <translation>活动时间按年龄班调整</translation>
    </message>
    <message>
        <source>Aims and activities to copy</source>
        <translation>要带上的目标和活动</translation>
    </message>
    <message>
        <source>Copy for another age group</source>
        <translation>复制给另一个年龄班</translation>
    </message>
    <message>
        <source>For &amp;age group</source>
        <translation>年龄班(&amp;C)</translation>
    </message>
    <message>
        <source>What is copied; photos, deliberation and reflection are not</source>
        <translation>带上哪些内容（照片、审议和反思不带）</translation>
    </message>
    <message>
        <source>What suits this age</source>
        <translation>这个年龄适合什么</translation>
    </message>
</context>
<context>
    <name>CouncilBoard</name>
    <message>
        <source>Change the unit on its page; what was there before is shown next to it here. A change or a refusal needs a reason.</source>
        <translation>请在正文中修改主题活动，这里会把原稿和修订并排列出。作出调整或不采纳时须写明理由。</translation>
    </message>
    <message>
        <source>Feedback from try-outs</source>
        <translation>试用反馈</translation>
    </message>
    <message>
        <source>Meeting record …</source>
        <translation>教研活动记录…</translation>
    </message>
    <message>
        <source>Observation form …</source>
        <translation>观察记录表…</translation>
    </message>
    <message>
        <source>Parts before and now</source>
        <translation>原稿与修订</translation>
    </message>
    <message>
        <source>Record in Word …</source>
        <translation>课程审议记录表…</translation>
    </message>
    <message>
        <source>To the unit</source>
        <translation>打开主题活动</translation>
    </message>
</context>
<context>
    <name>CouncilHead</name>
    <message>
        <source>This deliberation</source>
        <translation>本次审议</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Age groups</source>
        <translation>年龄班</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>全部年龄班</translation>
    </message>
    <message>
        <source>All learning areas</source>
        <translation>全部领域</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部主题内容</translation>
    </message>
    <message>
        <source>Choose a cell to see which places are linked.</source>
        <translation>点选一格，这里会列出关联的位置。</translation>
    </message>
    <message>
        <source>Coverage of goals</source>
        <extracomment>No limit to a height, as Qt has it (pixels). More places are not listed; the filters lead to fewer.</extracomment>
        <translation>目标覆盖情况</translation>
    </message>
    <message>
        <source>Learning areas</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Linked places: {count}</source>
        <translation>关联处：{count}</translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation>保存覆盖矩阵</translation>
    </message>
    <message>
        <source>Theme units</source>
        <translation>主题活动</translation>
    </message>
    <message>
        <source>There are no theme units yet whose goals could be counted.</source>
        <translation>还没有可以统计目标的主题活动。</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题内容</translation>
    </message>
    <message>
        <source>{covered} of {leaves} goals are covered</source>
        <translation>{leaves} 条目标中已覆盖 {covered} 条</translation>
    </message>
    <message>
        <source>{goal}, {column}: nothing is linked.</source>
        <extracomment>Under this role a cell gives its Count, or None. Under this role a row of the header says whether it is a hole, and how deep it stands.</extracomment>
        <translation>{goal}，{column}：没有关联。</translation>
    </message>
    <message>
        <source>{goal}, {column}: units {units}, activities {activities}.</source>
        <translation>{goal}，{column}：主题 {units} 个，活动 {activities} 项。</translation>
    </message>
</context>
<context>
    <name>CoverageBoard</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>年龄班</translation>
    </message>
    <message>
        <source>Columns of the matrix</source>
        <translation>矩阵的列</translation>
    </message>
    <message>
        <source>Export Excel …</source>
        <translation>导出 Excel…</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>参考框架</translation>
    </message>
    <message>
        <source>Goals and units</source>
        <translation>目标与主题活动</translation>
    </message>
    <message>
        <source>Learning area</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Linked places</source>
        <translation>关联处</translation>
    </message>
    <message>
        <source>Only goals that are not covered</source>
        <translation>只看空缺目标</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题内容</translation>
    </message>
</context>
<context>
    <name>CropPhotoDialog</name>
    <message>
        <source>&amp;Shape</source>
        <translation>形状(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Whole photo</source>
        <translation>整张照片(&amp;W)</translation>
    </message>
    <message>
        <source>Crop photo</source>
        <translation>裁剪照片</translation>
    </message>
    <message>
        <source>Drag the frame or its corners. With keys: arrows move it, Shift and arrows change its size. What is outside goes from the photo; Undo brings it back.</source>
        <translation>拖动方框或它的角。也可以用方向键移动，用 Shift 加方向键改大小。框外的部分会从照片里去掉，撤销可以找回。</translation>
    </message>
    <message>
        <source>Photo with the frame</source>
        <translation>带方框的照片</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>How the text should read</source>
        <translation>修改后的文字</translation>
    </message>
    <message>
        <source>Reason, for the person who commented</source>
        <translation>理由（给提出单位）</translation>
    </message>
</context>
<context>
    <name>DecisionsBoard</name>
    <message>
        <source>Both changes</source>
        <translation>两边的改动都要</translation>
    </message>
    <message>
        <source>Decide all places of a clause or of a person</source>
        <translation>一次决定一个条款或一个人的所有地方</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后决定</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>已决定的数量</translation>
    </message>
    <message>
        <source>Go back to the text before both changes (0)</source>
        <translation>恢复成两边修改以前的文字（0）</translation>
    </message>
    <message>
        <source>Keep both changes (3)</source>
        <translation>两边的改动都保留（3）</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>用我的</translation>
    </message>
    <message>
        <source>Keep my text (1)</source>
        <translation>用我写的（1）</translation>
    </message>
    <message>
        <source>Leave this place open and go to the next one (L)</source>
        <translation>这一处先不决定，去下一处（L）</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Places to decide</source>
        <translation>需要决定的地方</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>恢复成这样</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>合并结果</translation>
    </message>
    <message>
        <source>Several at once …</source>
        <translation>一次决定几处…</translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>在文稿中查看</translation>
    </message>
    <message>
        <source>Show this place in the document (Enter)</source>
        <translation>在文稿中查看这一处（Enter）</translation>
    </message>
    <message>
        <source>Summary …</source>
        <translation>合并纪要…</translation>
    </message>
    <message>
        <source>Take the text of the other side (2)</source>
        <translation>用对方写的（2）</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>用对方的</translation>
    </message>
    <message>
        <source>Use this text (Ctrl+Enter)</source>
        <translation>用这段文字（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Use what is written here</source>
        <translation>用这里写的</translation>
    </message>
    <message>
        <source>Write down what was merged, decided and deleted, for the minutes</source>
        <translation>写下合并了什么、怎样决定、删了什么，供会议纪要使用</translation>
    </message>
    <message>
        <source>You can rewrite it here</source>
        <translation>可以在这里改写</translation>
    </message>
</context>
<context>
    <name>Defects</name>
    <message>
        <source>Everything up to your last change is saved; you can go on.</source>
        <translation>到上一次修改为止的内容都已保存，可以继续工作。</translation>
    </message>
    <message>
        <source>If it happens again, send the report {path} to us.</source>
        <translation>如果再次出现，请把报告 {path} 发给我们。</translation>
    </message>
    <message>
        <source>Something went wrong in the program, and it was not your fault.</source>
        <translation>软件出了问题，不是您操作的错。</translation>
    </message>
</context>
<context>
    <name>DepartureDialog</name>
    <message>
        <source>&amp;Save these documents as a file that can be handed on</source>
        <translation>把这些文稿存成可以转交的文件(&amp;S)</translation>
    </message>
    <message>
        <source>Who &amp;takes over</source>
        <translation>由谁接手(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message numerus="yes">
        <source>Answer in {count} conversations</source>
        <translation>
            <numerusform>回复 {count} 条意见下的讨论</numerusform>
        </translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>收到</translation>
    </message>
    <message numerus="yes">
        <source>Change {count} places as agreed</source>
        <extracomment>For whoever works on units: nothing there sounds like a standard.</extracomment>
        <translation>
            <numerusform>按商定的意见修改 {count} 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Comment on the review copy</source>
        <translation>对审阅稿提意见</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Comments and files of others come here.</source>
        <translation>别人的意见和发来的文件会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>Decide on {count} comments</source>
        <translation>
            <numerusform>处理 {count} 条意见</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide {count} places</source>
        <extracomment>What waits: places to decide after a merge, comments without a decision, threads to answer, promised changes, bodies that have not answered, errors of the rules, a review copy. What is asked for first stands first, unless something else ends sooner. Days before its end from which something is asked for before all else.</extracomment>
        <translation>
            <numerusform>{count} 处改得不同，请您决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>决定…</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>Says what is known of a document, and has it read where nothing is known yet.</extracomment>
        <translation>文稿</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message numerus="yes">
        <source>Fix {count} errors</source>
        <translation>
            <numerusform>改正 {count} 处错误</numerusform>
        </translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>下午好</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>晚上好</translation>
    </message>
    <message>
        <source>Good morning</source>
        <extracomment>Until which hour of the day one greets how.</extracomment>
        <translation>上午好</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>工作组</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近修改</translation>
    </message>
    <message>
        <source>Mine {count}</source>
        <translation>我参与的 {count}</translation>
    </message>
    <message>
        <source>Missing for the next stage</source>
        <translation>离下一阶段还差</translation>
    </message>
    <message>
        <source>Missing for {stage}</source>
        <translation>离{stage}还差</translation>
    </message>
    <message>
        <source>New document …</source>
        <translation>新建文稿…</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有文稿</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>可以进入下一阶段。</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有等您处理的事。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Reading what waits for you …</source>
        <extracomment>Reading waits until writing rests (milliseconds).</extracomment>
        <translation>正在读取等您处理的事…</translation>
    </message>
    <message numerus="yes">
        <source>Remind {count} organisations</source>
        <translation>
            <numerusform>提醒 {count} 家尚未回复的单位</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind …</source>
        <translation>提醒…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>The sign before what waits, and its colour. A column with a sign alone is so narrow (pixels).</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Standards and theme units of this library show here how far they are.</source>
        <translation>资料库里的标准和主题活动会在这里显示进度。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>To do {count}</source>
        <translation>待处理 {count}</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Which documents are listed: all, those in which something waits, those one worked on.
----------
The same board is never open twice. The document that it shows, if one.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>等您处理</translation>
    </message>
    <message>
        <source>What you write comes here, with the sentence that you left.</source>
        <translation>您写过的文稿会列在这里，停在哪一句也看得到。</translation>
    </message>
    <message numerus="yes">
        <source>Work {count} accepted comments into the text</source>
        <translation>
            <numerusform>{count} 条已采纳的意见待落实</numerusform>
        </translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>接着写</translation>
    </message>
    <message>
        <source>changed the text</source>
        <translation>修改了内容</translation>
    </message>
    <message>
        <source>changes wait</source>
        <translation>有修改待发送</translation>
    </message>
    <message numerus="yes">
        <source>ended {count} days ago</source>
        <translation>
            <numerusform>已截止 {count} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>今天截止</translation>
    </message>
    <message>
        <source>in “{title}” {place}</source>
        <translation>在“{title}”{place}</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚未回复</translation>
    </message>
    <message>
        <source>no comments</source>
        <translation>无意见</translation>
    </message>
    <message>
        <source>no comments, {day}</source>
        <translation>无意见，{day}</translation>
    </message>
    <message>
        <source>not finished: {count}</source>
        <translation>未完成：{count}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不在线</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>未共享</translation>
    </message>
    <message>
        <source>reminded {day}</source>
        <translation>已提醒 {day}</translation>
    </message>
    <message>
        <source>saved the version “{name}”</source>
        <translation>保存了版本“{name}”</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>已共享</translation>
    </message>
    <message>
        <source>source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>source changed: {count}</source>
        <translation>原文已改：{count}</translation>
    </message>
    <message>
        <source>the checks are still running …</source>
        <translation>检查还在进行…</translation>
    </message>
    <message>
        <source>was not asked</source>
        <translation>未征求</translation>
    </message>
    <message numerus="yes">
        <source>you have written {count} comments</source>
        <translation>
            <numerusform>您已写 {count} 条意见</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} / {asked} answered</source>
        <translation>{answered} / {asked} 已回复</translation>
    </message>
    <message numerus="yes">
        <source>{count} comments</source>
        <translation>
            <numerusform>{count} 条意见</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days left</source>
        <translation>
            <numerusform>还有 {count} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are for the meeting</source>
        <translation>
            <numerusform>其中 {count} 条留到会上讨论</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} replies</source>
        <translation>
            <numerusform>{count} 条回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things</source>
        <translation>
            <numerusform>{count} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{greeting}, {name}</source>
        <extracomment>Below this width of the board, cards stand below each other (pixels). In less width the days of a week would be cut (pixels). In less height the cards below the week would be out of sight: its head goes (pixels). So much that waits and that came in is shown. For which state of a document it was asked what is missing for its next stage.</extracomment>
        <translation>{name}，{greeting}</translation>
    </message>
    <message>
        <source>{language}: {percent} % translated</source>
        <translation>{language}：已译 {percent} %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and {count} more changes</source>
        <extracomment>Steps of one person in one document belong together while pauses are shorter. So much is told.</extracomment>
        <translation>
            <numerusform>{what}，另有 {count} 处修改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskBoard</name>
    <message>
        <source>Documents</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Documents on the desk</source>
        <translation>工作台上的文稿</translation>
    </message>
    <message>
        <source>Members …</source>
        <translation>成员…</translation>
    </message>
    <message>
        <source>Missing for the next stage</source>
        <translation>进入下一阶段还差</translation>
    </message>
    <message>
        <source>Replies in the review round</source>
        <translation>征求意见的回复情况</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Who belongs to the group; hand over what waits for somebody</source>
        <translation>谁在工作组里；可以把等某人处理的事转交给别人</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>谁在这里</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Try a value</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>What a school answers</source>
        <translation>学校填报的数值</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Open the folder of problem reports</source>
        <translation>打开问题报告文件夹</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>存为文件…</translation>
    </message>
    <message>
        <source>What someone who helps you needs to know. It contains nothing from your documents.</source>
        <translation>求助时需要提供的信息，不含文稿内容。</translation>
    </message>
    <message>
        <source>With the latest problem reports, to be sent by WeChat or e-mail</source>
        <translation>连同最近的出错记录，可以用微信或邮件发出去</translation>
    </message>
</context>
<context>
    <name>Dictionaries</name>
    <message>
        <source>Folder with dictionaries</source>
        <translation>词典所在的文件夹</translation>
    </message>
    <message>
        <source>Looked for in the usual places</source>
        <translation>在常用位置查找</translation>
    </message>
    <message>
        <source>No dictionary was found</source>
        <translation>没有找到词典</translation>
    </message>
    <message>
        <source>✓ there is a dictionary</source>
        <extracomment>Tells of a place in a text, by node, language, text and place; nothing if it is not marked. Offers a menu for the word at the caret, at a place on the screen; tells whether it did.</extracomment>
        <translation>✓ 已有词典</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Choose a folder …</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>None yet. To add a word that is marked as misspelt, right-click it in the text.</source>
        <translation>还没有。在正文中右键单击标为拼错的词，即可添加。</translation>
    </message>
    <message>
        <source>Remove the word</source>
        <translation>删除该词</translation>
    </message>
    <message>
        <source>The library’s own words</source>
        <translation>资料库自己的词</translation>
    </message>
    <message>
        <source>To check German texts, install LibreOffice with the German language; its dictionary is found automatically. Or put the files de_DE.dic and de_DE.aff into a folder and choose that folder here.</source>
        <translation>要检查德文，请安装带德语的 LibreOffice，软件会自动找到其中的词典；也可以把 de_DE.dic 和 de_DE.aff 两个文件放进一个文件夹，并在这里选择该文件夹。</translation>
    </message>
    <message>
        <source>Usual places</source>
        <translation>常用位置</translation>
    </message>
</context>
<context>
    <name>DocumentTabs</name>
    <message>
        <source>Open documents</source>
        <translation>打开的文稿</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>恢复此版本</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>{item}, {year}: blank. Enter 0 where there were none.</source>
        <translation>{item}（{year} 年）：没有填。没有的填 0。</translation>
    </message>
    <message>
        <source>{item}, {year}: its entry is missing or appears twice.</source>
        <translation>{item}（{year} 年）：填报行缺失或重复。</translation>
    </message>
    <message>
        <source>{item}, {year}: nothing in month {months}. Enter 0 where there was none, else an estimate.</source>
        <translation>{item}（{year} 年）：{months} 月没有填。没有用量填 0，缺数据填估算值。</translation>
    </message>
    <message>
        <source>{item}, {year}: nothing, but {before} the year before. Is that so?</source>
        <translation>{item}（{year} 年）：没有用量，上年为{before}。是否属实？</translation>
    </message>
    <message>
        <source>{item}, {year}: {now}, but {before} the year before. Is that so?</source>
        <translation>{item}（{year} 年）：{now}，上年为{before}。是否属实？</translation>
    </message>
    <message>
        <source>{item}, {year}: “{entered}” cannot be read as a number.</source>
        <extracomment>unread: no amount stands there. lost: its row or column is not there, or there twice. missing: some months or answers are blank. vanished: nothing this year, something the year before. changed: far from the year before. By how many times an item may change from year to year before it is asked about. Metered amounts change with weather and use, but do not double or halve. What is bought or handed over in lots may. Numbers of people change by a group of children. Floor area does not change without building; at 5 % the sample standard (7.7.6) has the year before recalculated. Items that are looked at: those on which figures rest. Of entries that cannot be read, the first few are quoted; the import tells each at its cell.</extracomment>
        <translation>{item}（{year} 年）：“{entered}”不是数字。</translation>
    </message>
</context>
<context>
    <name>DraftOptions</name>
    <message>
        <source>&amp;Page numbers in the contents (takes a few seconds)</source>
        <translation>目次中写入页码(&amp;P)（需几秒钟）</translation>
    </message>
    <message>
        <source>In Word, what the chec&amp;ks find as comments</source>
        <translation>Word 中以批注列出检查结果(&amp;K)</translation>
    </message>
    <message>
        <source>List figures and &amp;tables below the contents</source>
        <translation>目次后列出图和表(&amp;T)</translation>
    </message>
    <message>
        <source>Several &amp;languages</source>
        <translation>多种语言(&amp;L)</translation>
    </message>
    <message>
        <source>below each other, paragraph by paragraph</source>
        <translation>逐段上下对照</translation>
    </message>
    <message>
        <source>side by side, a column each</source>
        <translation>并排，各占一栏</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Align side by side</source>
        <translation>并排对照</translation>
    </message>
    <message>
        <source>Align with another language …</source>
        <translation>与另一语言的文稿并排…</translation>
    </message>
    <message>
        <source>Choose drafts in different languages.</source>
        <translation>请选择不同语言的文稿。</translation>
    </message>
    <message>
        <source>Drafts: {title}</source>
        <translation>对照：{title}</translation>
    </message>
    <message>
        <source>Empty row</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Enter: correct · Space: move to another row · Delete: separate · F8: next doubtful row</source>
        <extracomment>Corrections are kept so long after the last one (milliseconds). Height of the texts below the table (in heights of a line). So many corrections can be taken back.</extracomment>
        <translation>回车：正确 · 空格：移到另一行 · Delete：拆开 · F8：下一处待核对</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Indicator system</source>
        <translation>评价指标体系</translation>
    </message>
    <message>
        <source>It cannot be moved further.</source>
        <translation>不能再移动了。</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>Above this certainty a pair is called certain. What a cell gives beside its text: its entry, the row, whether it is picked up. What stands for a text where there is none.</extracomment>
        <translation>列项</translation>
    </message>
    <message>
        <source>Looking for what belongs together</source>
        <extracomment>At most so many drafts: one per language. A language counts as that of a draft if at least this share of its texts is written in it.</extracomment>
        <translation>正在查找相互对应的内容</translation>
    </message>
    <message>
        <source>No doubtful rows are left. Ctrl+Enter makes one document.</source>
        <translation>已没有待核对的行。按 Ctrl+回车合并成一份文稿。</translation>
    </message>
    <message>
        <source>No draft</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to check in {count} rows</source>
        <translation>
            <numerusform>{count} 行均无疑问</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Open a draft from a file</source>
        <translation>从文件取文稿</translation>
    </message>
    <message>
        <source>Picked up. Go to the row where it belongs; Space puts it there, Esc cancels.</source>
        <translation>已选取。请转到目标行，按空格放下，按 Esc 取消。</translation>
    </message>
    <message>
        <source>Rows to check: {doubtful} of {count}</source>
        <translation>{count} 行中有 {doubtful} 行待核对</translation>
    </message>
    <message>
        <source>Scoring rules</source>
        <translation>评分规则</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The drafts are now one document; they also stay in the library.</source>
        <translation>已合并成一份文稿；原来的文稿仍保留在资料库中。</translation>
    </message>
    <message>
        <source>The first draft leads: its order and numbers stay.</source>
        <translation>以第一份文稿为准：保留它的顺序和编号。</translation>
    </message>
    <message>
        <source>The same document was chosen twice.</source>
        <translation>同一份文稿选了两次。</translation>
    </message>
    <message>
        <source>There is no text in this place.</source>
        <translation>此处没有文字。</translation>
    </message>
    <message>
        <source>These are documents of different kinds.</source>
        <translation>这些文稿的种类不同。</translation>
    </message>
    <message>
        <source>These do not go together: the two are of different kinds.</source>
        <translation>两者种类不同，不能放在一起。</translation>
    </message>
    <message>
        <source>This text already has a row of its own.</source>
        <translation>这段文字已经单独成行。</translation>
    </message>
    <message>
        <source>Two drafts are in the same language.</source>
        <translation>有两份文稿是同一种语言。</translation>
    </message>
    <message>
        <source>Two or three drafts are needed.</source>
        <translation>需要两份或三份文稿。</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>无文字</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>可靠</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>较可靠</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>仅此稿有</translation>
    </message>
    <message>
        <source>only here?</source>
        <translation>仅此稿有？</translation>
    </message>
    <message>
        <source>{name} was imported.</source>
        <translation>已导入 {name}。</translation>
    </message>
</context>
<context>
    <name>DraftsBoard</name>
    <message>
        <source>Correct</source>
        <translation>这样没错</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Drafts side by side</source>
        <translation>并排的文稿</translation>
    </message>
    <message>
        <source>Give this text a row of its own (Delete)</source>
        <translation>让这段文字单独成行（Delete）</translation>
    </message>
    <message>
        <source>Go to the next row that should be checked (F8)</source>
        <translation>转到下一处待核对的行（F8）</translation>
    </message>
    <message>
        <source>Make one document</source>
        <translation>合并成一份</translation>
    </message>
    <message>
        <source>Make one document from the drafts; they also stay in the library (Ctrl+Enter)</source>
        <translation>把这些文稿合并成一份；原来的文稿仍保留（Ctrl+回车）</translation>
    </message>
    <message>
        <source>Mark this row as correct and go to the next doubtful one (Enter)</source>
        <translation>确认这一行无误，转到下一处待核对的行（回车）</translation>
    </message>
    <message>
        <source>Move this text and those below it a row down (Alt+Down)</source>
        <translation>把这段及其下方的文字下移一行（Alt+↓）</translation>
    </message>
    <message>
        <source>Move this text and those below it a row up (Alt+Up)</source>
        <translation>把这段及其下方的文字上移一行（Alt+↑）</translation>
    </message>
    <message>
        <source>Move to row …</source>
        <translation>移到另一行…</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>下一处待核对</translation>
    </message>
    <message>
        <source>Pick a text up, choose another row, put it down there (Space)</source>
        <translation>选取一段文字，转到另一行放下（空格）</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>拆开</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last correction (Ctrl+Z)</source>
        <translation>撤销上一次改正（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Where copies remain</source>
        <translation>哪里还保留着它</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Backup {path}</source>
        <translation>备份 {path}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Continue …</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Delete the document first.</source>
        <translation>请先删除这份文稿。</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>立即彻底删除</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>彻底删除“{name}”？</translation>
    </message>
    <message>
        <source>Erase “{name}” now?</source>
        <translation>现在就彻底删除“{name}”？</translation>
    </message>
    <message>
        <source>File sent on {time}</source>
        <translation>{time} 发出的文件</translation>
    </message>
    <message>
        <source>In the group it is erased as well, and in the library of each member at the next exchange. Ask the person who looks after the folder or server about its backups.</source>
        <extracomment>What is said, beside all else, of what a group shares.</extracomment>
        <translation>工作组里也会一并彻底删除，各成员的资料库在下次连上工作组时删除。文件夹或服务器的备份由管理它的人保管。</translation>
    </message>
    <message>
        <source>It is gone from this library, with its versions and undo history.</source>
        <translation>它已从本资料库中清除，版本和撤销步骤也一并清除。</translation>
    </message>
    <message>
        <source>It is removed from every document that shows it, from all versions and from the undo history. The caption stays.</source>
        <translation>它会从所有用到它的文稿、所有版本和撤销步骤中清除。图题保留。</translation>
    </message>
    <message>
        <source>It is removed with everything below it and the comments on it, from the document, all versions, the undo history and the search. Earlier steps in this document can then no longer be undone.</source>
        <translation>它会连同下级内容和对它的意见一起，从文稿、所有版本、撤销步骤和搜索中清除。本文稿此前的操作都不能再撤销。</translation>
    </message>
    <message>
        <source>It is removed with its comments from the recycle bin, all versions, the undo history and the search. Pictures that only it shows are removed too.</source>
        <translation>它会连同批注意见一起，从回收站、所有版本、撤销步骤和搜索中清除。只有它用到的图片也会清除。</translation>
    </message>
    <message>
        <source>No backup contains it, and no file with it is known to have been sent.</source>
        <translation>没有备份保留着它，也没有发出过含有它的文件的记录。</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>什么都没有删除。</translation>
    </message>
    <message>
        <source>Only what is in the recycle bin can be erased for good.</source>
        <extracomment>Where a backup holds something of a name; ids are texts in one of a schema before the fourth. Stands in the name of a tombstone between a document and a node of it.</extracomment>
        <translation>只有回收站中的文稿才能彻底删除。</translation>
    </message>
    <message>
        <source>These also contain it, and the program cannot reach them. Delete the copies yourself, and ask everybody who received a file to delete it:</source>
        <translation>下列地方也保留着它，软件无法代为清除。请您自行删除备份，并请收到文件的人删除文件：</translation>
    </message>
    <message>
        <source>This cannot be undone; no version will contain it any more.</source>
        <extracomment>So many characters of a text stand in a question.</extracomment>
        <translation>此操作无法撤销，以后任何版本里都不再有它。</translation>
    </message>
    <message>
        <source>“{name}” was erased for good.</source>
        <translation>“{name}”已彻底删除。</translation>
    </message>
</context>
<context>
    <name>Excel</name>
    <message>
        <source>Insert one in an annex, or export the standard as Word.</source>
        <translation>请在附录中插入评价指标体系，或将标准导出为 Word 文件。</translation>
    </message>
    <message>
        <source>Write it as 2026-09-01.</source>
        <translation>请写成 2026-09-01 的形式。</translation>
    </message>
    <message>
        <source>Writing the tables</source>
        <extracomment>Weeks of a term; more are shown where the themes need them. Columns before the weeks, from 0.
----------
Columns of the activity list that the overview counts, from 0. Levels of the 3-6 guideline above its goals.</extracomment>
        <translation>正在写入表格</translation>
    </message>
    <message>
        <source>{date} is not a date.</source>
        <translation>“{date}”不是日期。</translation>
    </message>
    <message>
        <source>{title} has no indicator system, so there is no table to write.</source>
        <extracomment>Points without the bonus, by which results are compared (facts of the field: 100 + 10). Characters that criteria of SUMIFS read as wildcards or comparisons, and those of numbers. Widths of the columns for kind, mode, methods and levels, whose words must not break.</extracomment>
        <translation>《{title}》中没有评价指标体系，无法生成表格。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A document of this kind cannot be exported yet.</source>
        <translation>这类文稿暂时不能导出。</translation>
    </message>
    <message>
        <source>A file with this name already exists and will be replaced.</source>
        <translation>已有同名文件，将被替换。</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>全部活动</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>全部周次</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>换一个名称</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>照片一览</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>一日活动计划</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Aims of more characters say a lot for the youngest.</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>正在导出 {name}</translation>
    </message>
    <message>
        <source>If it is replaced, what is in it now is lost.</source>
        <translation>如果替换，文件中现有的内容将无法找回。</translation>
    </message>
    <message>
        <source>Letter to families</source>
        <translation>家长信</translation>
    </message>
    <message>
        <source>List of materials</source>
        <translation>材料汇总表</translation>
    </message>
    <message>
        <source>Name {name} as the author of the changes</source>
        <translation>修订署名为“{name}”</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>不显示修订</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Photos in it: {count}; not marked as agreed: {unclear}. Please make sure that no child can be seen whose family has not agreed.</source>
        <translation>内含照片 {count} 张，其中 {unclear} 张没有标明“家长均已同意”。请确认照片里没有家长未同意的孩子。</translation>
    </message>
    <message>
        <source>Project plan</source>
        <translation>主题计划简表</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Since “{name}”</source>
        <translation>自“{name}”以来的改动</translation>
    </message>
    <message>
        <source>Single activity</source>
        <translation>单个活动教案</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>周计划</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>第 {number} 周</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>修订对比</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <extracomment>Set while the library is open; who finds it at the start knows of an unexpected end.</extracomment>
        <translation>已导出 {name}。</translation>
    </message>
    <message>
        <source>{name} was saved. {known}</source>
        <translation>{name} 已保存。{known}</translation>
    </message>
    <message>
        <source>“{name}” is already in this folder.</source>
        <extracomment>What Ctrl+Enter presses in a dialog with fields in which Enter begins a line. The line that names the file to be written; no other is replaced before somebody was asked.</extracomment>
        <translation>此文件夹中已有“{name}”。</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>As {format}, each document needs a file of its own.</source>
        <translation>导出为 {format} 时，每份文稿要单独存成一个文件。</translation>
    </message>
    <message>
        <source>Choices: {layouts}.</source>
        <translation>可用的有：{layouts}。</translation>
    </message>
    <message>
        <source>Empty and therefore left out: {places}.</source>
        <extracomment>Name of the option: &quot;yes&quot; writes what the checks find into a Word file, as comments. Returns what puts that which the checks find now into a file of a document in these languages. Names of options: &quot;yes&quot; writes names and telephone numbers that stand in a unit, what was written in looking back, the notes for teachers; &quot;no&quot; leaves photos out. Names of options: names that somebody was asked about, a line each, and that stay or leave. Files of this kind come back edited. What stands for changes in a file that names nobody. Formats in which a standard is printed as it is, with headings and numbers by rule.</extracomment>
        <translation>以下内容为空，不写入：{places}。</translation>
    </message>
    <message>
        <source>Figures whose picture is missing or cannot be written: {places}.</source>
        <translation>以下图没有图片，或图片无法写出：{places}。</translation>
    </message>
    <message>
        <source>Only documents of the same kind go into one file.</source>
        <translation>只有同一类文稿才能放进一个文件。</translation>
    </message>
    <message>
        <source>Texts under “Unsorted” are left out, as this format has no place for them: {count}.</source>
        <translation>“未归类内容”里的文字没有写入，因为这种格式没有它们的位置：{count} 处。</translation>
    </message>
    <message>
        <source>There is no layout {name}.</source>
        <extracomment>Name of the option: &quot;yes&quot; or &quot;no&quot; here, for the writer the pages by node id as JSON. Is told what whoever gets a file should know of it. The layout that is taken unless another one is named. Kinds and formats that have layouts.</extracomment>
        <translation>没有名为“{name}”的版式。</translation>
    </message>
    <message>
        <source>Without a title and therefore not in the contents: {places}.</source>
        <translation>以下条没有标题，不列入目次：{places}。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>1), 2), 3)</source>
        <translation>1)、2)、3)</translation>
    </message>
    <message>
        <source>Adopts the international standard</source>
        <translation>采用的国际标准</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>年龄班</translation>
    </message>
    <message>
        <source>All families have agreed</source>
        <translation>家长均已同意</translation>
    </message>
    <message>
        <source>Approved by the group</source>
        <translation>工作组已确认</translation>
    </message>
    <message>
        <source>Association standard</source>
        <translation>团体标准</translation>
    </message>
    <message>
        <source>CCS</source>
        <translation>中国标准文献分类号（CCS）</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>指标类型</translation>
    </message>
    <message>
        <source>Chinese | English | German</source>
        <extracomment>Typing rests so long before it is saved, as on the page (milliseconds). How a language is called in front of a narrow field.</extracomment>
        <translation>中文 | 英文 | 德文</translation>
    </message>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>从日历中选择日期</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose the picture for {language}</source>
        <translation>选择 {language} 的图片</translation>
    </message>
    <message>
        <source>Choose …</source>
        <extracomment>Makes a picture ready; Pillow is loaded with the first one that somebody chooses. Heights of the small pictures: of one among three, and of a photo (pixels). Which languages share a picture. The rows of the field, and how high a picture is in them.</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Crop this photo …</source>
        <translation>裁剪这张照片…</translation>
    </message>
    <message>
        <source>Crop …</source>
        <translation>裁剪…</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>破折号</translation>
    </message>
    <message>
        <source>Date of the draft</source>
        <translation>草案日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>连续天数</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>圆点</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Drafters, one per line</source>
        <translation>起草人（每行一位）</translation>
    </message>
    <message>
        <source>Drafting organisations</source>
        <translation>起草单位</translation>
    </message>
    <message>
        <source>Enterprise standard</source>
        <translation>企业标准</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>Erase this picture for good …</source>
        <translation>彻底删除这张图片…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Foreword mentions patents</source>
        <translation>前言提及专利</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Has a number</source>
        <translation>有编号</translation>
    </message>
    <message>
        <source>Has a title</source>
        <translation>有标题</translation>
    </message>
    <message>
        <source>Header rows</source>
        <translation>表头行数</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>评价方法</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>计分方式</translation>
    </message>
    <message>
        <source>ICS</source>
        <translation>国际标准分类号（ICS）</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>实施中</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>实施日期</translation>
    </message>
    <message>
        <source>Internal document</source>
        <translation>内部文件</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发布机构</translation>
    </message>
    <message>
        <source>Key indicator ★</source>
        <translation>关键项 ★</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>幼儿园</translation>
    </message>
    <message>
        <source>Learning areas</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Level of the goal</source>
        <translation>目标层级</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Links to other goals</source>
        <translation>与其他目标的关系</translation>
    </message>
    <message>
        <source>Local standard</source>
        <translation>地方标准</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>列项编号</translation>
    </message>
    <message>
        <source>Maximum bonus points</source>
        <translation>加分上限</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>国家标准</translation>
    </message>
    <message>
        <source>Normative</source>
        <translation>规范性附录</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>文件编号</translation>
    </message>
    <message>
        <source>Number of the first week in the term</source>
        <translation>开始于学期第几周</translation>
    </message>
    <message>
        <source>Number of the standard</source>
        <translation>标准编号</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Own row of the week</source>
        <translation>本园自定的行</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <extracomment>The rules by which points become a result.</extracomment>
        <translation>合格线</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待实施</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>图片 ({endings})</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Place in the framework</source>
        <translation>在框架中的位置</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Points per case</source>
        <translation>每次分值</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出机构</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Replaces (several separated by 、)</source>
        <translation>代替文件（多个用“、”隔开）</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>学年</translation>
    </message>
    <message>
        <source>Sector standard</source>
        <translation>行业标准</translation>
    </message>
    <message>
        <source>See what is missing and change the stage</source>
        <translation>查看还缺什么，并进入下一阶段</translation>
    </message>
    <message>
        <source>Size on paper</source>
        <translation>打印大小</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stage: {name}. Change the stage …</source>
        <translation>阶段：{name}。进入下一阶段…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status of the framework</source>
        <translation>框架状态</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>执教教师</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>The previous entry is unchanged.</source>
        <translation>原来的内容还在。</translation>
    </message>
    <message>
        <source>This is not a clear date. Write it as {example}.</source>
        <translation>看不出是哪一天。请写成 {example}。</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Topics, one per line</source>
        <translation>主题内容（每行一项）</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type of standard</source>
        <translation>标准层级</translation>
    </message>
    <message>
        <source>Valid until (date)</source>
        <translation>有效期至（日期）</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>第几周</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周数</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>实施情况</translation>
    </message>
    <message>
        <source>Width on paper</source>
        <translation>印刷宽度</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已废止</translation>
    </message>
    <message>
        <source>Write the date again, as {example}.</source>
        <translation>请重新填写日期，写成 {example}。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>a), b), c)</source>
        <translation>a)、b)、c)</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>缩略语</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>许用</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>cases up to a limit</source>
        <translation>累计封顶</translation>
    </message>
    <message>
        <source>deductions</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>拒用</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已开展</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>graded</source>
        <translation>分等计分</translation>
    </message>
    <message>
        <source>measured value in bands</source>
        <translation>按测量值分档</translation>
    </message>
    <message>
        <source>met or not met</source>
        <translation>满足/不满足</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未开展</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>part by part</source>
        <translation>逐项计分</translation>
    </message>
    <message>
        <source>points per case</source>
        <translation>按次计分</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>加权计分</translation>
    </message>
    <message>
        <source>“{text}” is not a clear date, so “{field}” was not changed.</source>
        <translation>看不出“{text}”是哪一天，因此“{field}”没有改动。</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>Copies of libraries</source>
        <translation>资料库备份</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Exchange files</source>
        <translation>交换包</translation>
    </message>
    <message>
        <source>Files of a new version</source>
        <translation>新版本的文件</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Packed libraries</source>
        <translation>打包的资料库</translation>
    </message>
    <message>
        <source>Word documents</source>
        <extracomment>What files with an ending are called in the dialogs of the system.</extracomment>
        <translation>Word 文档</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Choose a file name.</source>
        <translation>请输入文件名。</translation>
    </message>
    <message>
        <source>Choose a name that ends in {endings}, or another format.</source>
        <translation>请使用扩展名 {endings}，或改选其他格式。</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder closer to the top.</source>
        <translation>请用短一些的名称，或选层级少一些的文件夹。</translation>
    </message>
    <message>
        <source>Choose another name, with letters, digits, spaces and hyphens.</source>
        <translation>请换一个名称，只用文字、数字、空格和连字符。</translation>
    </message>
    <message>
        <source>Choose another place, perhaps on another disk.</source>
        <translation>请换一个位置，例如另一个磁盘。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请换一个位置。</translation>
    </message>
    <message>
        <source>Close it there, or save a copy under another name.</source>
        <translation>请先在那个程序里关闭它，或者换个文件名另存一份。</translation>
    </message>
    <message>
        <source>No file can be called {name}: “{found}” is not allowed there.</source>
        <translation>文件名“{name}”不能用：其中的“{found}”不允许。</translation>
    </message>
    <message>
        <source>Nothing has been written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>The name {name}, with its folders, is too long.</source>
        <translation>“{name}”连同所在文件夹的名称太长。</translation>
    </message>
    <message>
        <source>Your work is safe; the old file is unchanged.</source>
        <translation>您的内容没有丢失，原来的文件也没有改动。</translation>
    </message>
    <message>
        <source>{name} could not be written: the folder is protected, or the file is open in another program.</source>
        <translation>无法写入 {name}：文件夹受保护，或者文件正在其他程序中打开。</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>无法写入 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} does not end in {endings}, as such a file should.</source>
        <extracomment>Pauses between attempts to put a file in its place, in seconds: virus scanners let go soon. Flags of MoveFileExW, https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-movefileexw Ending of unfinished files; swept when a folder is used again. Names of devices, which no file may have on Windows. What no name of a file may hold on Windows. Characters of a name, and of the title in it where the rest leaves little room; and the bytes of a name, of which Linux takes 255 with what stands around it while it is written. Characters of a whole path, of which Windows takes 259. Longer ones could be written there under a name with \? before it, but Word, WPS and the Explorer would not open them.</extracomment>
        <translation>{name} 的扩展名应是 {endings}。</translation>
    </message>
    <message>
        <source>{name} is a folder, so no file can be written there.</source>
        <translation>{name} 是文件夹，不能作为文件写入。</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Texts: {count}</source>
        <translation>共 {count} 处</translation>
    </message>
    <message>
        <source>There are none left: everything is done.</source>
        <translation>全部完成，没有未完成的文字。</translation>
    </message>
    <message>
        <source>languages shown</source>
        <translation>所显示的语言</translation>
    </message>
    <message>
        <source>texts not translated</source>
        <translation>未翻译的文字</translation>
    </message>
    <message>
        <source>texts whose source changed</source>
        <translation>原文已改的文字</translation>
    </message>
    <message>
        <source>unfinished texts</source>
        <translation>未完成的文字</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter again</source>
        <translation>重新筛选</translation>
    </message>
    <message>
        <source>Hide what has been finished since</source>
        <translation>隐藏已经完成的文字</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>哪种语言</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>只显示</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>Which texts are shown</source>
        <translation>显示哪些文字</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Documents to look in</source>
        <translation>在哪些文稿中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Finds whole words only; has no effect in Chinese</source>
        <translation>只找完整的单词（中文不适用）</translation>
    </message>
    <message>
        <source>Language to look in</source>
        <translation>在哪种语言中查找</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Replace all ticked</source>
        <translation>替换所有勾选的</translation>
    </message>
    <message>
        <source>Replace here</source>
        <translation>替换此处</translation>
    </message>
    <message>
        <source>Replace this place and go on to the next</source>
        <translation>替换这一处并转到下一处</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Untick what should stay as it is. One undo brings all of it back.</source>
        <translation>不想替换的请取消勾选。撤销一次即可全部恢复。</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>All documents</source>
        <translation>全部文稿</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>全部语言</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Places replaced: {count}, documents: {documents}</source>
        <translation>已替换 {count} 处，涉及文稿 {documents} 份</translation>
    </message>
    <message>
        <source>Replace all ticked ({count})</source>
        <extracomment>So much of the text stands before the words, in characters. What is typed is looked for after so long a rest (milliseconds). Margins and gaps of a row (pixels), and in how many lines it may say how ticks work.</extracomment>
        <translation>替换所有勾选的（{count} 处）</translation>
    </message>
    <message>
        <source>Searching …</source>
        <extracomment>Seconds of work at a time. No more places than this are listed. After a change what was found is looked for anew as soon as changes rest (milliseconds). A selection longer than this is no word to look for (characters). Nodes that are left alone as long as these words are looked for.</extracomment>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>本文稿</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>第 {at} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>{at} of {count} or more</source>
        <translation>第 {at} 处，共 {count} 处以上</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Ask a colleague …</source>
        <translation>请同事看看…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Make a comment of this finding</source>
        <translation>把这条检查结果写成意见</translation>
    </message>
    <message>
        <source>Next finding at this place</source>
        <translation>此处的下一条检查结果</translation>
    </message>
    <message>
        <source>Open the target</source>
        <translation>打开所引用处</translation>
    </message>
    <message>
        <source>Waive …</source>
        <translation>豁免…</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>By rule</source>
        <translation>按规则分组</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Findings that the group accepts, with their reasons</source>
        <translation>编写组决定豁免的检查结果及理由</translation>
    </message>
    <message>
        <source>Group findings by rule, the gravest first, instead of by chapter</source>
        <translation>按规则分组，最重的在前；不选则按章分组</translation>
    </message>
    <message>
        <source>Hide the findings</source>
        <translation>收起检查结果</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>哪个语种</translation>
    </message>
    <message>
        <source>In which part of the document</source>
        <translation>文稿的哪一部分</translation>
    </message>
    <message>
        <source>M: fix · W: waive · C: comment · Space: why · Enter: show in the document</source>
        <translation>M：改正 · W：豁免 · C：提意见 · 空格：为什么 · 回车：在文稿中查看</translation>
    </message>
    <message>
        <source>Preview every unambiguous fix, and apply them together</source>
        <translation>先看改前和改后，再一次改正全部有把握的</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>哪些规则</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>A small file with your comments alone.</source>
        <translation>一个小文件，只有您的意见。</translation>
    </message>
    <message>
        <source>A title, an age group, a number of weeks.</source>
        <translation>写标题，选年龄班和周数。</translation>
    </message>
    <message>
        <source>Begin with the child; what you write is saved automatically.</source>
        <translation>从孩子说起；写下的内容自动保存。</translation>
    </message>
    <message>
        <source>Change a word on the page</source>
        <translation>在正文中改一个词</translation>
    </message>
    <message>
        <source>Choose a goal from a framework for the place where the cursor is.</source>
        <translation>给光标所在的内容选一条参考框架里的目标。</translation>
    </message>
    <message>
        <source>Click into a text and write; it is saved automatically.</source>
        <translation>点进一段文字就能写，会自动保存。</translation>
    </message>
    <message>
        <source>Comment on some words</source>
        <translation>对几个字提意见</translation>
    </message>
    <message>
        <source>Deliberate on a unit</source>
        <translation>审议一个主题</translation>
    </message>
    <message>
        <source>Discuss comments in a meeting</source>
        <translation>开会讨论意见</translation>
    </message>
    <message>
        <source>Drag it from below to a day.</source>
        <translation>从下面拖到某一天。</translation>
    </message>
    <message>
        <source>Each text is shown next to its translation.</source>
        <translation>每段文字与译文并排。</translation>
    </message>
    <message>
        <source>Export it as a Word file</source>
        <translation>导出成 Word 文件</translation>
    </message>
    <message>
        <source>Export the decisions</source>
        <translation>导出汇总处理表</translation>
    </message>
    <message>
        <source>Fill your form or export Word</source>
        <translation>填本园表格，或导出 Word</translation>
    </message>
    <message>
        <source>For those who commented, and for the approval.</source>
        <translation>发给提意见的单位，报批时也要用。</translation>
    </message>
    <message>
        <source>Goals come from a framework, and there is none in the library yet.</source>
        <translation>目标来自参考框架，资料库里还没有参考框架。</translation>
    </message>
    <message>
        <source>Import comments</source>
        <translation>导入收回的意见</translation>
    </message>
    <message>
        <source>Its text stays as it is; you cannot break anything.</source>
        <translation>正文不会被改动，不用担心。</translation>
    </message>
    <message>
        <source>Link a goal</source>
        <translation>关联一个目标</translation>
    </message>
    <message>
        <source>Look at cover and foreword</source>
        <translation>看看封面和前言</translation>
    </message>
    <message>
        <source>Number, dates and organisations; the fixed sentences are filled in.</source>
        <translation>标准号、日期和单位；固定的话自动写好。</translation>
    </message>
    <message>
        <source>One after another, in large type, decided with a key.</source>
        <translation>一条一条放大显示，一键处理。</translation>
    </message>
    <message>
        <source>Open the review copy</source>
        <translation>打开收到的审阅稿</translation>
    </message>
    <message>
        <source>Open what a class sent you</source>
        <translation>打开班级发来的文件</translation>
    </message>
    <message>
        <source>Press Esc to come back.</source>
        <translation>按 Esc 回来。</translation>
    </message>
    <message>
        <source>Put an activity on a day</source>
        <translation>把活动排到某一天</translation>
    </message>
    <message>
        <source>Read it on a clean page</source>
        <translation>用干净的版面读一读</translation>
    </message>
    <message>
        <source>Ready to print or to send.</source>
        <translation>可打印，可发送。</translation>
    </message>
    <message>
        <source>Say what is wrong, and how you would change it.</source>
        <translation>写哪里不对，建议怎么改。</translation>
    </message>
    <message>
        <source>Say who is asked and until when.</source>
        <translation>写上征求哪些单位、到哪天截止。</translation>
    </message>
    <message>
        <source>See all comments</source>
        <translation>看全部意见</translation>
    </message>
    <message>
        <source>See two languages side by side</source>
        <translation>两种语言对照看</translation>
    </message>
    <message>
        <source>See which goals are covered</source>
        <translation>看哪些目标已有活动支持</translation>
    </message>
    <message>
        <source>Send your answer</source>
        <translation>发回反馈</translation>
    </message>
    <message>
        <source>Start a review round</source>
        <translation>新建一轮征求意见</translation>
    </message>
    <message>
        <source>Start a standard of your own</source>
        <translation>新建一份自己的标准</translation>
    </message>
    <message>
        <source>Start a theme unit of your own</source>
        <translation>新建一个自己的主题活动</translation>
    </message>
    <message>
        <source>Start one …</source>
        <translation>新建一份…</translation>
    </message>
    <message>
        <source>The usual chapters are in it.</source>
        <translation>常用的章已经有了。</translation>
    </message>
    <message>
        <source>There is no document yet to try this in.</source>
        <translation>资料库里还没有文稿，这一步暂时没法试。</translation>
    </message>
    <message>
        <source>They list every decision.</source>
        <translation>每条的处理结果都在里面。</translation>
    </message>
    <message>
        <source>Those you wrote can be changed there.</source>
        <translation>您写的意见在那里可以修改。</translation>
    </message>
    <message>
        <source>Units, week plans and deliberations in one folder.</source>
        <translation>主题、周计划和审议记录放在一个文件夹里。</translation>
    </message>
    <message>
        <source>What no unit touches is easy to see.</source>
        <translation>还没有活动支持的目标一目了然。</translation>
    </message>
    <message>
        <source>What was changed is shown beside the earlier text.</source>
        <translation>改动后的内容与原稿左右对照。</translation>
    </message>
    <message>
        <source>With cover, contents and page numbers.</source>
        <translation>封面、目次和页码都有。</translation>
    </message>
    <message>
        <source>Word files, forms and answers can all be read.</source>
        <translation>Word 批注、意见表和审阅反馈都认得。</translation>
    </message>
    <message>
        <source>Write an aim</source>
        <translation>写一条目标</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>写会议纪要</translation>
    </message>
    <message>
        <source>Write the papers of the term</source>
        <translation>导出学期资料</translation>
    </message>
    <message>
        <source>You see what is new before it comes in.</source>
        <translation>导入之前可以先看有哪些新内容。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>&amp;Fields</source>
        <translation>栏目(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Fields that a form can have</source>
        <translation>表格可用的栏目</translation>
    </message>
    <message>
        <source>Label in the form</source>
        <translation>表中的名称</translation>
    </message>
    <message>
        <source>Page of the form</source>
        <translation>表格页面</translation>
    </message>
    <message>
        <source>School form</source>
        <translation>本园表格</translation>
    </message>
</context>
<context>
    <name>FormOptions</name>
    <message>
        <source>&amp;Activity</source>
        <translation>活动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation>执教教师(&amp;T)</translation>
    </message>
    <message>
        <source>Add our form …</source>
        <translation>添加本园表格…</translation>
    </message>
    <message>
        <source>C&amp;lass</source>
        <translation>班级(&amp;L)</translation>
    </message>
    <message>
        <source>Fo&amp;rm</source>
        <translation>表格(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>1. Open it in Word or WPS. 2. Choose “Save as” and the type .docx. 3. Import the new file here.</source>
        <translation>1. 用 Word 或 WPS 打开它。2. 选择“另存为”，类型选 .docx。3. 在这里导入新文件。</translation>
    </message>
    <message>
        <source>A document of this kind cannot be exported as {format}.</source>
        <extracomment>Calls a function by its name in a process of its own; not loaded before a foreign file comes. Kinds of document whose translations are worth keeping for other texts. What can be printed of a unit beside the whole, by the option `part`. The options of formats; those that the program sets itself (`version`, `calendar`) are none. What tells of children and what is for teachers: it is left out unless it is wanted. The checks&apos; findings as comments, which Word files only have. What a writer makes that the typesetter turns into pages. Formats of older programs: another program can write them as a Word file. Who tells by the content of a file what it is, and reads it as that.</extracomment>
        <translation>这类文稿不能导出为 {format}。</translation>
    </message>
    <message>
        <source>Choices here: {formats}.</source>
        <translation>可以导出为：{formats}。</translation>
    </message>
    <message>
        <source>Choices: {endings}.</source>
        <translation>可以导入：{endings}。</translation>
    </message>
    <message>
        <source>Files with the ending {suffix} cannot be imported here.</source>
        <translation>这里不能导入扩展名为 {suffix} 的文件。</translation>
    </message>
    <message>
        <source>Files with the ending {suffix} cannot be read directly.</source>
        <translation>扩展名为 {suffix} 的文件不能直接读取。</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>原文件没有改动。</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>A brace { is opened and not closed.</source>
        <extracomment>Commands whose braces hold words, set upright. Commands that put a sign over what follows. Deeper nesting than this is no formula but an attack on the reader. Commands and how many groups in braces each wants.</extracomment>
        <translation>有左花括号 {，缺少右花括号 }。</translation>
    </message>
    <message>
        <source>A brace } closes nothing.</source>
        <translation>多了一个右花括号 }。</translation>
    </message>
    <message>
        <source>Something in braces is missing after {name}.</source>
        <translation>{name} 后面缺少花括号中的内容。</translation>
    </message>
    <message>
        <source>The command {name} is not known here.</source>
        <translation>不认识命令 {name}。</translation>
    </message>
    <message>
        <source>The sign {sign} means nothing in a formula.</source>
        <translation>公式中不能使用 {sign}。</translation>
    </message>
    <message>
        <source>There is a \left without its \right.</source>
        <translation>有 \left，缺少对应的 \right。</translation>
    </message>
    <message>
        <source>There is a \right without its \left.</source>
        <translation>有 \right，缺少对应的 \left。</translation>
    </message>
    <message>
        <source>There is nothing after {sign}.</source>
        <translation>{sign} 后面缺少内容。</translation>
    </message>
</context>
<context>
    <name>FormulaParts</name>
    <message>
        <source>Brackets that grow</source>
        <translation>随内容增高的括号</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Inserts {latex} into the formula</source>
        <translation>在公式中写入 {latex}</translation>
    </message>
    <message>
        <source>Mean (line above)</source>
        <translation>平均值（上横线）</translation>
    </message>
    <message>
        <source>Part of a formula</source>
        <translation>公式元素</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>根号</translation>
    </message>
    <message>
        <source>Sign of a formula</source>
        <translation>公式符号</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>下标</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>上标</translation>
    </message>
    <message>
        <source>Upright text</source>
        <translation>正体文字</translation>
    </message>
    <message>
        <source>× times</source>
        <translation>× 乘</translation>
    </message>
    <message>
        <source>Δ delta</source>
        <translation>Δ 德尔塔</translation>
    </message>
    <message>
        <source>α alpha</source>
        <translation>α 阿尔法</translation>
    </message>
    <message>
        <source>β beta</source>
        <translation>β 贝塔</translation>
    </message>
    <message>
        <source>η eta</source>
        <translation>η 伊塔</translation>
    </message>
    <message>
        <source>λ lambda</source>
        <translation>λ 拉姆达</translation>
    </message>
    <message>
        <source>μ mu</source>
        <translation>μ 缪</translation>
    </message>
    <message>
        <source>ρ rho</source>
        <translation>ρ 柔</translation>
    </message>
    <message>
        <source>σ sigma</source>
        <translation>σ 西格马</translation>
    </message>
    <message>
        <source>≤ at most</source>
        <translation>≤ 小于等于</translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation>≥ 大于等于</translation>
    </message>
</context>
<context>
    <name>FrameworkExport</name>
    <message>
        <source>Name a goal by its code.</source>
        <translation>请用编号指明目标。</translation>
    </message>
    <message>
        <source>Only: {goal}</source>
        <translation>只导出：{goal}</translation>
    </message>
    <message>
        <source>The whole framework</source>
        <extracomment>The formats that can hold one branch.</extracomment>
        <translation>整个参考框架</translation>
    </message>
    <message>
        <source>There is no goal {goal} in this framework.</source>
        <extracomment>The option that names the goal whose branch is written, by node id or code. How links read, from the goal where they begin.</extracomment>
        <translation>这个参考框架里没有目标 {goal}。</translation>
    </message>
</context>
<context>
    <name>Frameworks</name>
    <message>
        <source>A goal cannot be linked to itself.</source>
        <extracomment>The types of links that CASE 1.1 knows, but isChildOf, which is the tree itself.</extracomment>
        <translation>目标不能与自身关联。</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>All codes already follow the order.</source>
        <translation>编号已与位置一致。</translation>
    </message>
    <message>
        <source>Choose what kind of link it is.</source>
        <translation>请说明是哪种关系。</translation>
    </message>
    <message>
        <source>Goals with another code: {count}. Links stay as they are.</source>
        <translation>已更改 {count} 个目标的编号，关联不变。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Links to other goals</source>
        <extracomment>More are not offered: one more word finds the right one.</extracomment>
        <translation>与其他目标的关系</translation>
    </message>
    <message>
        <source>Only a framework has versions of this kind.</source>
        <translation>只有参考框架才有这样的新版。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>This is the new version; the old goals name their successors.</source>
        <translation>这是新版；旧目标已注明各自的替代目标。</translation>
    </message>
    <message>
        <source>exact match of</source>
        <translation>等同</translation>
    </message>
    <message>
        <source>exemplar</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>has skill level</source>
        <translation>技能水平</translation>
    </message>
    <message>
        <source>is also below</source>
        <translation>也下属于</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>peer of</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>precedes</source>
        <translation>先于</translation>
    </message>
    <message>
        <source>related to</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>被替代为</translation>
    </message>
    <message>
        <source>translation of</source>
        <translation>译自</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Back to the wording of the rules</source>
        <translation>恢复规定表述</translation>
    </message>
    <message>
        <source>Before the normative references</source>
        <translation>规范性引用文件引语</translation>
    </message>
    <message>
        <source>Before the terms</source>
        <translation>术语和定义引语</translation>
    </message>
    <message>
        <source>Call for patents on the cover</source>
        <translation>封面上的专利征集</translation>
    </message>
    <message>
        <source>Drafters</source>
        <translation>主要起草人</translation>
    </message>
    <message>
        <source>Drafting organisations</source>
        <translation>起草单位</translation>
    </message>
    <message>
        <source>Drafting rules</source>
        <extracomment>How a sentence is called in the form.</extracomment>
        <translation>起草规则</translation>
    </message>
    <message>
        <source>First edition</source>
        <translation>首次发布</translation>
    </message>
    <message>
        <source>Patents</source>
        <translation>专利</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What is adopted</source>
        <translation>采用情况</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>代替情况</translation>
    </message>
    <message>
        <source>Who proposed it</source>
        <translation>提出和归口</translation>
    </message>
    <message>
        <source>own wording</source>
        <extracomment>Lines of a sentence in sight.</extracomment>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>FrontDialog</name>
    <message>
        <source>Apply</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Cover and foreword</source>
        <translation>封面和前言</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Fixed sentences</source>
        <translation>固定表述</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>Sentences follow the rules; type over one to word it yourself</source>
        <translation>按规则生成的表述；可直接改写</translation>
    </message>
    <message>
        <source>What is on the cover</source>
        <translation>封面内容</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>1. Open it in Word or WPS. 2. Choose “Save as” and the type .docx. 3. Choose the new file here.</source>
        <translation>1. 用 Word 或 WPS 打开它。2. 选“另存为”，类型选 .docx。3. 回到这里选新文件。</translation>
    </message>
    <message>
        <source>Ask for the file again, or open it in Word or WPS, have it repaired and save it under a new name.</source>
        <translation>请让对方重新发送，或用 Word、WPS 打开并修复，再另存为新文件。</translation>
    </message>
    <message>
        <source>Ask for the file again; it was probably not sent completely.</source>
        <translation>文件可能没有发送完整，请让对方重新发送。</translation>
    </message>
    <message>
        <source>Check whether it is the right file and opens in Word or WPS.</source>
        <translation>请确认文件是否选对，能否用 Word 或 WPS 打开。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose “Open or import …”: it shows what is in the file and adds it, with its comments, if you want. On the command line: import-package.</source>
        <translation>请选择“打开或导入…”：先看里面有什么，需要时连同意见一起加入。在命令行中用 import-package。</translation>
    </message>
    <message>
        <source>Nothing was imported; the file itself is unchanged.</source>
        <translation>没有导入任何内容，原文件未改动。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>请用 Excel 或 WPS 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Open it in Office or WPS and save the content as .docx or .xlsx.</source>
        <translation>请用 Office 或 WPS 打开，把内容另存为 .docx 或 .xlsx。</translation>
    </message>
    <message>
        <source>Open it in Word or WPS on a safe computer and save it under a new name.</source>
        <translation>请在安全的电脑上用 Word 或 WPS 打开，另存为新文件。</translation>
    </message>
    <message>
        <source>Open it in Word or WPS, remove the password and save it again.</source>
        <translation>请用 Word 或 WPS 打开，取消密码后重新保存。</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it as .docx or .xlsx.</source>
        <translation>请用原来的软件打开，另存为 .docx 或 .xlsx。</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>Nothing has been told for so long (seconds) until a sign of life is passed on. How many times its processor time a reader may take by the clock.</extracomment>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Reading {name} stopped unexpectedly.</source>
        <translation>读取 {name} 时意外中断。</translation>
    </message>
    <message>
        <source>Reading {name} took too long and was stopped.</source>
        <translation>读取 {name} 用时过长，已停止。</translation>
    </message>
    <message>
        <source>Split the document, or shrink the pictures in it.</source>
        <translation>请拆分文件，或压缩其中的图片。</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <extracomment>What a file is instead.</extracomment>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>a Word document</source>
        <extracomment>What an Office file is.</extracomment>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a plain text file</source>
        <translation>纯文本文件</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>a single XML file</source>
        <translation>单个 XML 文件</translation>
    </message>
    <message>
        <source>a small part of it unpacks to an enormous size</source>
        <translation>其中很小的一部分解压后异常庞大</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页文件</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>OpenDocument 文件</translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation>RTF 文件</translation>
    </message>
    <message>
        <source>an archive of other files</source>
        <translation>其他文件的压缩包</translation>
    </message>
    <message>
        <source>another Office file</source>
        <translation>其他 Office 文件</translation>
    </message>
    <message>
        <source>it contains document type declarations (DTD)</source>
        <extracomment>Why a file could be harmful.</extracomment>
        <translation>文件含有文档类型声明（DTD）</translation>
    </message>
    <message>
        <source>it contains parts with forbidden names</source>
        <translation>含有名称不允许的部分</translation>
    </message>
    <message>
        <source>it contains the same part twice</source>
        <translation>同一部分出现了两次</translation>
    </message>
    <message>
        <source>it contains too many parts</source>
        <translation>包含的部分过多</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套层次过深</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>压缩方式异常</translation>
    </message>
    <message>
        <source>parts of it overlap</source>
        <translation>文件的各部分相互重叠</translation>
    </message>
    <message>
        <source>{name} is an exchange file of this program, no Word or Excel file.</source>
        <translation>{name}是本软件的交换包，不是 Word 或 Excel 文件。</translation>
    </message>
    <message>
        <source>{name} is an old Office file, but no text document.</source>
        <translation>{name} 是旧版 Office 文件，但不是文字文档。</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete.</source>
        <translation>{name} 已损坏或不完整。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 是空文件。</translation>
    </message>
    <message>
        <source>{name} is far too large when it is unpacked.</source>
        <translation>{name} 解压后过大。</translation>
    </message>
    <message>
        <source>{name} is in the old Excel or WPS format.</source>
        <translation>{name} 是旧版 Excel 或 WPS 表格格式。</translation>
    </message>
    <message>
        <source>{name} is in the old Word or WPS format.</source>
        <translation>{name} 是旧版 Word 或 WPS 格式。</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB.</source>
        <translation>{name} 超过 100 MB。</translation>
    </message>
    <message>
        <source>{name} is not a Word or Excel file but {kind}.</source>
        <translation>{name} 不是 Word 或 Excel 文件，内容是：{kind}。</translation>
    </message>
    <message>
        <source>{name} is not a Word or Excel file.</source>
        <translation>{name} 不是 Word 或 Excel 文件。</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} 有密码保护。</translation>
    </message>
    <message>
        <source>{name} is {found}, but {wanted} is needed here.</source>
        <translation>{name} 是 {found}，这里需要 {wanted}。</translation>
    </message>
    <message>
        <source>{name} needs more memory than is allowed for reading.</source>
        <translation>读取 {name} 所需内存超出允许范围。</translation>
    </message>
    <message>
        <source>{name} was not read because it could be harmful: {reason}.</source>
        <translation>{name} 可能有害，未读取：{reason}。</translation>
    </message>
</context>
<context>
    <name>GiveComments</name>
    <message>
        <source>A form that you received (Word)</source>
        <translation>收到的表格（Word）</translation>
    </message>
    <message>
        <source>All comments</source>
        <extracomment>Which comments are written.</extracomment>
        <translation>全部意见</translation>
    </message>
    <message>
        <source>Choose the form</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Decided ones</source>
        <translation>已处理的</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>What stands before the id of a round and the name of an organisation among these.</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>ISO/IEC/CEN commenting template</source>
        <translation>ISO/IEC/CEN 意见表</translation>
    </message>
    <message>
        <source>Log of comments (Excel)</source>
        <translation>意见台账（Excel）</translation>
    </message>
    <message>
        <source>None: an empty form to fill in</source>
        <translation>不含意见：供填写的空表</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>未处理的</translation>
    </message>
    <message>
        <source>Those from {name}</source>
        <translation>“{name}”的意见</translation>
    </message>
    <message>
        <source>Those shown in the list</source>
        <translation>列表中当前显示的</translation>
    </message>
    <message>
        <source>Word draft with comments</source>
        <extracomment>The forms that are no layouts, with their endings.</extracomment>
        <translation>带批注的 Word 稿</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Choose the form …</source>
        <translation>选择表格…</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Export comments</source>
        <translation>导出意见</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Form to fill in</source>
        <translation>要填写的表格</translation>
    </message>
    <message>
        <source>Include people’s names, not only their organisations</source>
        <translation>写明个人姓名（不只写单位）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The form, empty or completed; it is not changed</source>
        <translation>空白或已填写的表格，原表不变</translation>
    </message>
    <message>
        <source>Which comments</source>
        <translation>哪些意见</translation>
    </message>
    <message>
        <source>With comments on reflections, observations and hints for teachers</source>
        <translation>含对反思、观察和教师支持的意见</translation>
    </message>
</context>
<context>
    <name>GiveOut</name>
    <message>
        <source>Can be changed later</source>
        <extracomment>In the order in which they stand.</extracomment>
        <translation>可以再改</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>填写表格</translation>
    </message>
    <message>
        <source>Filled in, ready to print</source>
        <translation>填好，可直接打印</translation>
    </message>
    <message>
        <source>Give out “{title}”</source>
        <extracomment>Parts of a unit in which its photos stand; &quot;&quot; is all of it. Pages are begun so long after the last answer (milliseconds), the first when all is painted. Begins the making of pages: in a format, in languages, with options.</extracomment>
        <translation>发出“{title}”</translation>
    </message>
    <message>
        <source>Goals for other programs</source>
        <translation>供其他软件使用的目标</translation>
    </message>
    <message>
        <source>Like the name of a child: {names}</source>
        <translation>像孩子姓名的词：{names}</translation>
    </message>
    <message>
        <source>Looks the same everywhere</source>
        <translation>不能改，样子不变</translation>
    </message>
    <message>
        <source>Make the file</source>
        <extracomment>What goes to a printer, and the format of its pages, which also show what a Word file will be.</extracomment>
        <translation>生成文件</translation>
    </message>
    <message>
        <source>More formats</source>
        <extracomment>Around a line, before its words, and the size of its icon (pixels).</extracomment>
        <translation>更多格式</translation>
    </message>
    <message>
        <source>On paper, at once</source>
        <translation>马上印到纸上</translation>
    </message>
    <message>
        <source>Our own form</source>
        <translation>本园表格</translation>
    </message>
    <message>
        <source>Our own form, PDF</source>
        <translation>本园表格 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>存为 Excel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>存为 Word</translation>
    </message>
    <message>
        <source>Tables to calculate with</source>
        <translation>可以计算的表格</translation>
    </message>
    <message>
        <source>Terms for translators</source>
        <translation>给译者的术语</translation>
    </message>
    <message>
        <source>The Word form of your school</source>
        <translation>您园的 Word 表格</translation>
    </message>
    <message>
        <source>The changes are marked in the Word file, not on these pages.</source>
        <translation>修订标在 Word 文件里，这里的页面上不显示。</translation>
    </message>
    <message>
        <source>Translations for translators</source>
        <translation>给译者的译文对照</translation>
    </message>
    <message>
        <source>With hi&amp;nts for teachers ({count})</source>
        <translation>带上教师支持(&amp;N)（{count} 处）</translation>
    </message>
    <message>
        <source>With ph&amp;otos: {count}; not marked as agreed: {unclear}</source>
        <translation>带上照片(&amp;O)：{count} 张，其中 {unclear} 张没有注明家长同意</translation>
    </message>
    <message>
        <source>With re&amp;flections and observations ({count})</source>
        <extracomment>So many names are listed. What reads like the name of a child in a document, by what of it leaves.</extracomment>
        <translation>带上反思与观察(&amp;F)（{count} 处）</translation>
    </message>
    <message>
        <source>XML for standards bodies</source>
        <translation>给标准机构的 XML</translation>
    </message>
    <message>
        <source>{purpose}. This format has no pages to show.</source>
        <translation>{purpose}。这种格式没有页面可看。</translation>
    </message>
</context>
<context>
    <name>GiveOutSheet</name>
    <message>
        <source>&amp;Content</source>
        <translation>内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save in</source>
        <translation>存到(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>修订(&amp;H)</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>版式(&amp;Y)</translation>
    </message>
    <message>
        <source>Name the author of the changes</source>
        <translation>写明修改人</translation>
    </message>
    <message>
        <source>Other place …</source>
        <translation>换地方…</translation>
    </message>
    <message>
        <source>Otherwise the changes show the name of your organisation, or none.</source>
        <translation>不勾选时只写单位；没有填写单位时不署名。</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>发成什么</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>哪一份</translation>
    </message>
    <message>
        <source>With changes, everything that was added, deleted or moved since a version appears in the Word file as a tracked change.</source>
        <translation>选择一个版本后，自该版本以来增加、删除和移动的内容都会在 Word 文件里以修订标出。</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>All frameworks</source>
        <translation>全部框架</translation>
    </message>
    <message>
        <source>Link this goal</source>
        <translation>关联此目标</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>被以下内容关联</translation>
    </message>
    <message>
        <source>Linked goals</source>
        <extracomment>How long typing rests before goals are looked for (milliseconds). Height of the list of linked goals; more are scrolled to (pixels). More are not offered: one more word finds the right one.</extracomment>
        <translation>已关联的目标</translation>
    </message>
    <message>
        <source>No goal is linked to this place yet.</source>
        <translation>此处还没有关联目标。</translation>
    </message>
    <message>
        <source>Nothing can be linked here.</source>
        <translation>此处不能关联目标。</translation>
    </message>
    <message>
        <source>Nothing is linked to this goal yet.</source>
        <translation>还没有内容关联到这个目标。</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>There is no framework in the library, and so no goal.</source>
        <translation>资料库中没有参考框架，所以没有目标可选。</translation>
    </message>
    <message>
        <source>This goal is no longer in the library.</source>
        <translation>资料库里已没有这个目标。</translation>
    </message>
</context>
<context>
    <name>GoalsPanel</name>
    <message>
        <source>Add a goal</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Add frameworks</source>
        <translation>添加参考框架</translation>
    </message>
    <message>
        <source>Find a goal</source>
        <translation>查找目标</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>参考框架</translation>
    </message>
    <message>
        <source>Goals to add</source>
        <translation>可添加的目标</translation>
    </message>
    <message>
        <source>Linked goals</source>
        <translation>已关联的目标</translation>
    </message>
    <message>
        <source>Words or code of a goal</source>
        <translation>目标的词语或编号</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>A click asks for the password of the group</source>
        <translation>点击后可以输入工作组的密码</translation>
    </message>
    <message>
        <source>A newer program has made the group what this one does not know.</source>
        <translation>较新版本的软件更改了工作组的格式，这个版本无法识别。</translation>
    </message>
    <message>
        <source>A newer version of the program made this group: {folder}</source>
        <translation>这个工作组由更新版本的软件创建：{folder}</translation>
    </message>
    <message>
        <source>A picture or file is too large for the group.</source>
        <extracomment>How many versions are remembered, a kilobyte or a few each. Codes of the server that mean: this is no group, or not one that this program knows. Functions of our schema.</extracomment>
        <translation>有图片或文件太大，工作组放不下。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>All other documents are shared. Tell an administrator of the group which one it is.</source>
        <translation>其他文稿照常共享。请告诉工作组的管理员是哪一份。</translation>
    </message>
    <message>
        <source>Anybody who can open this folder can join: {folder}</source>
        <translation>能打开这个文件夹的人都可以加入：{folder}</translation>
    </message>
    <message>
        <source>Ask an administrator of the group.</source>
        <translation>请联系工作组管理员。</translation>
    </message>
    <message>
        <source>Ask the others to open their libraries too, so that theirs comes back as well.</source>
        <translation>请其他成员也打开资料库，他们的内容才会一并补回。</translation>
    </message>
    <message>
        <source>Ask the person who looks after the folder whether you may write there and whether there is room. You can go on working meanwhile.</source>
        <translation>请向文件夹的管理者确认您是否有写入权限、空间是否足够，您可以继续工作。</translation>
    </message>
    <message>
        <source>Ask your technician for a valid one, or for the file of certificates to check it by.</source>
        <translation>请联系技术人员更换有效证书，或索取用来核对的证书文件。</translation>
    </message>
    <message>
        <source>Ask your technician for version 15 or later.</source>
        <translation>请联系技术人员升级到 15 或更高版本。</translation>
    </message>
    <message>
        <source>Ask your technician to switch on TLS. Nothing was sent.</source>
        <translation>请联系技术人员启用 TLS。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Check the address, and ask your technician.</source>
        <translation>请检查地址，并询问技术人员。</translation>
    </message>
    <message>
        <source>Check the address, and whether you are in the network.</source>
        <translation>请检查地址，并确认已连接网络。</translation>
    </message>
    <message>
        <source>Check the address, or ask your technician whether the server runs.</source>
        <translation>请检查地址，或询问技术人员服务器是否在运行。</translation>
    </message>
    <message>
        <source>Check the last part of the address.</source>
        <translation>请检查地址的最后一部分。</translation>
    </message>
    <message>
        <source>Check the network drive or the program that brings the folder. You can go on working meanwhile.</source>
        <translation>请检查网络驱动器或同步该文件夹的程序，您可以继续工作。</translation>
    </message>
    <message>
        <source>Check whether you are in the network of your institution.</source>
        <translation>请确认已连接本单位的网络。</translation>
    </message>
    <message>
        <source>Choose the folder in which the group was created. If a program is still bringing its files, wait until it is done.</source>
        <translation>请选择创建工作组时所用的文件夹。如果文件仍在同步，请等待同步完成。</translation>
    </message>
    <message>
        <source>Commenter</source>
        <translation>提意见者</translation>
    </message>
    <message>
        <source>Connecting to the group …</source>
        <extracomment>No group; not asked yet; the last exchange went well; the place cannot be reached; the group or its server said no.</extracomment>
        <translation>正在连接工作组…</translation>
    </message>
    <message>
        <source>Copy the document, and share the copy.</source>
        <translation>请复制这份文稿，再共享副本。</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Erasing for good in the group</source>
        <translation>正在工作组里彻底删除</translation>
    </message>
    <message>
        <source>In the database “{database}” there is a group already.</source>
        <translation>数据库“{database}”中已经有一个工作组。</translation>
    </message>
    <message>
        <source>In the database “{database}” there is no group yet.</source>
        <translation>数据库“{database}”中还没有工作组。</translation>
    </message>
    <message>
        <source>In “{title}” something was erased for good by the group: here as well. Backups of your library may still contain it.</source>
        <extracomment>What others erased for good is gone here, too; nobody but its owner can clean a backup.</extracomment>
        <translation>“{title}”中有内容已在工作组里彻底删除，这里也删除了。您的资料库备份里可能还有。</translation>
    </message>
    <message>
        <source>Install it with the extra {name}.</source>
        <translation>请安装包含附加组件 {name} 的版本。</translation>
    </message>
    <message>
        <source>Join it, or choose another folder.</source>
        <translation>请加入该工作组，或选择别的文件夹。</translation>
    </message>
    <message>
        <source>Join it, or take another database.</source>
        <translation>请加入该工作组，或者换一个数据库。</translation>
    </message>
    <message>
        <source>Join one, or create one.</source>
        <translation>请加入一个工作组，或新建一个。</translation>
    </message>
    <message>
        <source>Leave the group here: your documents stay, and what was not shared can be saved as a file.</source>
        <translation>请在这里退出工作组：您的文稿都会留下，没有共享的内容可以存成文件。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Members below editor can add comments and replies, and change their own. An administrator can give another role.</source>
        <translation>不是编辑的成员可以提意见、回复，可以改自己的意见。需要别的角色时，由管理员设置。</translation>
    </message>
    <message>
        <source>No computer is known by the name “{host}”.</source>
        <extracomment>Seconds until somebody is told that a server does not answer. Seconds in which nothing moves on a line until it counts as dead. What holds for each connection, set by the server: units are those of its settings (ms). Firewalls forget connections on which nothing is said; a line that was cut is noticed.</extracomment>
        <translation>找不到名为“{host}”的计算机。</translation>
    </message>
    <message>
        <source>No member is called {name}.</source>
        <translation>没有名为 {name} 的成员。</translation>
    </message>
    <message>
        <source>No way leads to the server “{host}”.</source>
        <translation>无法连到服务器“{host}”。</translation>
    </message>
    <message>
        <source>No way to the group since {time}: everything is safe here</source>
        <translation>{time} 起连不上工作组：您的内容都好好地在这里</translation>
    </message>
    <message>
        <source>Nobody else looks after this group.</source>
        <translation>没有别人管理这个工作组。</translation>
    </message>
    <message>
        <source>Nobody has to be invited to a group in a folder.</source>
        <translation>文件夹中的工作组不需要邀请。</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the group: {folder}</source>
        <translation>无法写入工作组的文件夹：{folder}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有做任何更改。</translation>
    </message>
    <message>
        <source>Observations of children and review copies are for this library only.</source>
        <translation>儿童观察记录和审阅稿只保存在这个资料库里。</translation>
    </message>
    <message>
        <source>On the server there is a role “{role}” already.</source>
        <translation>服务器上已经有名为“{role}”的角色。</translation>
    </message>
    <message>
        <source>On “{host}” no database answers at this address.</source>
        <translation>在“{host}”上，这个地址没有数据库回应。</translation>
    </message>
    <message>
        <source>Only an administrator invites members and gives them passwords.</source>
        <translation>只有管理员可以邀请成员、发放密码。</translation>
    </message>
    <message>
        <source>Only an administrator looks after the members of the group.</source>
        <translation>只有管理员可以管理工作组的成员。</translation>
    </message>
    <message>
        <source>Only here from now on. The others keep what they have.</source>
        <extracomment>From the end of a visit to the next one, and from a change to the visit that tells it (milliseconds). Where the group tells that something changed, one looks seldom beside that. A place that cannot be reached is visited again after so long, each time later (milliseconds). Who is there is looked at so often; that one is still there is told so often (seconds). Where one works is told at most so often (seconds). What came is told for so long (milliseconds). A change that goes out at once is no waiting (seconds). Closing waits for a visit so long (seconds); its thread writes nothing of the library. Whether another visit was wanted while one was under way, or what it brought waited.</extracomment>
        <translation>从现在起不再共享。别人已有的仍归他们。</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>读者</translation>
    </message>
    <message>
        <source>Remove it if it is left of a group that is gone, or take another database.</source>
        <translation>如果它是已经不在的工作组留下的，请把它删除；否则请换一个数据库。</translation>
    </message>
    <message>
        <source>Roles in a folder are advice: anybody who can write into the folder can change everything in it, and become an administrator.</source>
        <extracomment>What is said of a group in a folder wherever somebody chooses one, or gives roles.</extracomment>
        <translation>文件夹里的角色只是约定：谁能写这个文件夹，谁就能改动其中的一切，也能成为管理员。</translation>
    </message>
    <message>
        <source>Say it in the settings, or by the command “profile”.</source>
        <translation>请在设置中填写，或使用命令 profile。</translation>
    </message>
    <message>
        <source>Say who takes over; that member becomes an administrator.</source>
        <translation>请指明由谁接手；那位成员会成为管理员。</translation>
    </message>
    <message>
        <source>Several members are called {name}.</source>
        <translation>有多个名为 {name} 的成员。</translation>
    </message>
    <message>
        <source>Shared with the group. Changes go out by themselves.</source>
        <translation>已与工作组共享，以后的修改会自动发送。</translation>
    </message>
    <message>
        <source>Sharing with the group</source>
        <translation>正在与工作组共享</translation>
    </message>
    <message>
        <source>Sign in as the technician who looks after the server.</source>
        <translation>请用服务器管理人员的账号登录。</translation>
    </message>
    <message>
        <source>Somebody keeps the server “{host}” waiting in the middle of a change.</source>
        <translation>有人的修改停在半途，服务器“{host}”只好等着。</translation>
    </message>
    <message>
        <source>Tell your technician: its disk is full, or it is for reading only.</source>
        <translation>请告诉技术人员：服务器磁盘已满，或者只能读取。</translation>
    </message>
    <message>
        <source>The certificate of the server “{host}” is not valid for it.</source>
        <translation>服务器“{host}”的证书无效。</translation>
    </message>
    <message>
        <source>The command “group members” shows who there is.</source>
        <translation>命令 group members 会列出所有成员。</translation>
    </message>
    <message>
        <source>The comments are as they were.</source>
        <translation>意见都保持原样。</translation>
    </message>
    <message>
        <source>The connection to “{host}” was cut.</source>
        <translation>与“{host}”的连接中断了。</translation>
    </message>
    <message>
        <source>The database on “{host}” is older than PostgreSQL 15.</source>
        <translation>“{host}”上的数据库版本早于 PostgreSQL 15。</translation>
    </message>
    <message>
        <source>The folder of the group cannot be reached: {folder}</source>
        <extracomment>How an object is kept: as it is, or deflated where that is shorter.</extracomment>
        <translation>无法访问工作组的文件夹：{folder}</translation>
    </message>
    <message>
        <source>The folder of the group cannot be read: {folder}</source>
        <translation>无法读取工作组的文件夹：{folder}</translation>
    </message>
    <message>
        <source>The group does not accept a document in the form it has here.</source>
        <translation>有一份文稿现在的样子，工作组不接收。</translation>
    </message>
    <message>
        <source>The group does not answer as it should: everything is safe here</source>
        <translation>工作组的回应不对：您的内容都好好地在这里</translation>
    </message>
    <message>
        <source>The invitation has it: postgresql://name@server/database</source>
        <translation>邀请函上写有地址：postgresql://名称@服务器/数据库</translation>
    </message>
    <message>
        <source>The name “{name}” or the password is wrong.</source>
        <translation>名称“{name}”或密码不正确。</translation>
    </message>
    <message>
        <source>The place of the group was put back to an older state, as from a backup.</source>
        <translation>工作组的存放处被恢复成了较早的状态，例如用备份恢复过。</translation>
    </message>
    <message>
        <source>The program tries again. If it stays so, tell your technician, who sees who it is.</source>
        <translation>软件会再试。如果一直这样，请告诉管理服务器的老师：那里看得出是谁。</translation>
    </message>
    <message>
        <source>The program tries again. You can go on working meanwhile.</source>
        <extracomment>Whether a password would help that nobody has typed yet, or typed wrongly.</extracomment>
        <translation>软件会自动重试，您可以继续工作。</translation>
    </message>
    <message>
        <source>The program was installed without what a server needs.</source>
        <translation>安装软件时没有包含连接服务器所需的组件。</translation>
    </message>
    <message>
        <source>The server does not admit “{name}” any more, or not from here.</source>
        <translation>服务器不再允许“{name}”登录，或不允许从这里登录。</translation>
    </message>
    <message>
        <source>The server has no database “{database}”.</source>
        <translation>服务器上没有数据库“{database}”。</translation>
    </message>
    <message>
        <source>The server has no free connection at the moment.</source>
        <translation>服务器目前没有空闲的连接。</translation>
    </message>
    <message>
        <source>The server is starting or stopping.</source>
        <translation>服务器正在启动或停止。</translation>
    </message>
    <message>
        <source>The server “{host}” cannot keep anything at the moment.</source>
        <translation>服务器“{host}”目前无法保存内容。</translation>
    </message>
    <message>
        <source>The server “{host}” does not answer.</source>
        <translation>服务器“{host}”没有回应。</translation>
    </message>
    <message>
        <source>The server “{host}” gives an answer that the program does not know.</source>
        <translation>服务器“{host}”的回应无法识别。</translation>
    </message>
    <message>
        <source>The server “{host}” offers no encrypted connection.</source>
        <translation>服务器“{host}”不提供加密连接。</translation>
    </message>
    <message>
        <source>There is a group in this folder already: {folder}</source>
        <translation>这个文件夹里已有工作组：{folder}</translation>
    </message>
    <message>
        <source>This account belongs to no member.</source>
        <extracomment>Earlier servers lack what rights by row need (`security_invoker`, rights on the public schema). The form of tables and functions, and the oldest programs that may read and write them. Holds back whoever wants to make or change the same tables at the same time.</extracomment>
        <translation>这个账号不属于任何成员。</translation>
    </message>
    <message>
        <source>This account may not make databases and accounts on the server.</source>
        <translation>这个账号无权在服务器上建立数据库和账号。</translation>
    </message>
    <message>
        <source>This can be done by: {names}.</source>
        <translation>有权操作的人：{names}。</translation>
    </message>
    <message>
        <source>This document stays in your library: it is not shared.</source>
        <extracomment>So often one exchange may follow another one at once, as when a head moved. How often a document was changed here since the program started. Documents that a merge alone changed last, with their revision then. Once after the start all is looked at: a group may have been made anew in its place.</extracomment>
        <translation>这份文稿只留在您的资料库里，不共享。</translation>
    </message>
    <message>
        <source>This document was erased for good in the group: it is not shared again.</source>
        <translation>这份文稿已在工作组中彻底删除，不会再次共享。</translation>
    </message>
    <message>
        <source>This is not the folder of a group: {folder}</source>
        <extracomment>The form of the folder: since 2 texts and pictures are erased alone. So many steps stand on a page of a log. A presence ends after so many seconds. Of each copy of the library the names on the last pages of its log that were read. How many steps of this copy the log has; None: not counted yet.</extracomment>
        <translation>这不是工作组的文件夹：{folder}</translation>
    </message>
    <message>
        <source>This library belongs to no group.</source>
        <translation>这个资料库不属于任何工作组。</translation>
    </message>
    <message>
        <source>This library does not know yet who works in it.</source>
        <translation>还没有填写谁在使用这个资料库。</translation>
    </message>
    <message>
        <source>Type both as the invitation has them.</source>
        <translation>请按邀请函上的内容填写。</translation>
    </message>
    <message>
        <source>Update the program, or ask the person who shared it.</source>
        <translation>请更新软件，或者问问共享它的人。</translation>
    </message>
    <message>
        <source>Update the program, then try again.</source>
        <translation>请先更新软件，然后重试。</translation>
    </message>
    <message>
        <source>What was shared of a document cannot be read. It came from: {names}</source>
        <extracomment>So many comments are named. Comments as they were written, to the byte: what a newer program says in them survives. What was not taken, by who brought it.</extracomment>
        <translation>有一份文稿，别人共享的内容无法读取。发来的人：{names}</translation>
    </message>
    <message>
        <source>What your library has of it is shared again automatically; nothing is lost here.</source>
        <translation>您资料库里有的内容会自动重新共享，这里什么都没有丢。</translation>
    </message>
    <message>
        <source>What {who} changed in comments of others was not taken: {comments}</source>
        <translation>{who}改动了别人的意见，没有采用：{comments}</translation>
    </message>
    <message>
        <source>Whether this library and its group have the same texts; a click shows Today</source>
        <translation>这个资料库与工作组的情况；点一下打开“今天”</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>编写者</translation>
    </message>
    <message>
        <source>You are not a member of this group any more.</source>
        <translation>您已不再是这个工作组的成员。</translation>
    </message>
    <message>
        <source>You left this group: somebody who looks after it has to take you in again.</source>
        <translation>您已退出这个工作组，需要由管理员重新接纳。</translation>
    </message>
    <message>
        <source>Your document stays as it is, and all others are shared.</source>
        <translation>您的文稿保持原样，其他文稿照常共享。</translation>
    </message>
    <message>
        <source>Your document stays as it is.</source>
        <translation>您的文稿保持原样。</translation>
    </message>
    <message>
        <source>Your role does not let you change comments of others, or decide on them: that stays here.</source>
        <translation>您的角色不能修改别人的意见，也不能作出处理：这些改动只留在这里。</translation>
    </message>
    <message>
        <source>Your role does not let you erase for good.</source>
        <translation>您的角色不能彻底删除。</translation>
    </message>
    <message>
        <source>Your role does not let you share changes of the text.</source>
        <translation>您的角色不能共享对正文的修改。</translation>
    </message>
    <message>
        <source>Your role does not let you share changes.</source>
        <extracomment>Versions never change, so each is asked for once, until something was erased.</extracomment>
        <translation>您的角色不能共享修改。</translation>
    </message>
    <message>
        <source>Your role does not let you share comments.</source>
        <translation>您的角色不能共享意见。</translation>
    </message>
    <message>
        <source>Your role does not let you share decisions.</source>
        <translation>您的角色不能共享处理决定。</translation>
    </message>
    <message>
        <source>Your role in this group does not let you change texts.</source>
        <translation>您在工作组中的角色不能修改正文。</translation>
    </message>
    <message>
        <source>Your role in this group does not let you comment.</source>
        <translation>您在工作组中的角色不能提意见。</translation>
    </message>
    <message>
        <source>Your role in this group does not let you decide.</source>
        <translation>您在工作组中的角色不能作决定。</translation>
    </message>
    <message>
        <source>Your technician creates one with the command “group create”.</source>
        <translation>技术人员可用命令 group create 建立。</translation>
    </message>
    <message>
        <source>Your work is saved in your library. What you changed waits there.</source>
        <extracomment>A stream of a document, by the id of the document. Who brought a version: the name to sign in with, and the role in the document then.</extracomment>
        <translation>您的工作已保存在资料库中，所做的修改在那里等待发送。</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>未共享</translation>
    </message>
    <message>
        <source>shared with the group</source>
        <translation>已与工作组共享</translation>
    </message>
    <message>
        <source>shared; changes wait here</source>
        <translation>已共享；有修改还没发送</translation>
    </message>
    <message>
        <source>“{text}” is not the address of a database.</source>
        <extracomment>The port that PostgreSQL has unless somebody says another.</extracomment>
        <translation>“{text}”不是数据库的地址。</translation>
    </message>
    <message numerus="yes">
        <source>↑ {count} documents wait to be shared</source>
        <translation>
            <numerusform>↑ {count} 份文稿等待共享</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ Came from the group: {titles}</source>
        <translation>↓ 工作组发来：{titles}</translation>
    </message>
    <message>
        <source>✓ All shared</source>
        <translation>✓ 已全部共享</translation>
    </message>
    <message>
        <source>✓ In the group</source>
        <translation>✓ 已加入工作组</translation>
    </message>
</context>
<context>
    <name>GroupMembers</name>
    <message>
        <source>Asking the group who belongs to it …</source>
        <translation>正在查看谁在工作组里…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>没有共享的内容</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Save what was not shared</source>
        <translation>保存没有共享的内容</translation>
    </message>
    <message>
        <source>Telling the group …</source>
        <translation>正在通知工作组…</translation>
    </message>
    <message>
        <source>You left the group. All documents are only here now.</source>
        <translation>您已退出工作组，所有文稿现在都不再共享。</translation>
    </message>
    <message>
        <source>{name} does not belong to the group any more.</source>
        <extracomment>Room between two columns (pixels). What shall be done with the member that is chosen.</extracomment>
        <translation>{name}已不再是工作组的成员。</translation>
    </message>
    <message numerus="yes">
        <source>{taker} now answers for {giver}: {count} comments.</source>
        <translation>
            <numerusform>以后由{taker}回复{giver}的 {count} 条意见。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupMembersDialog</name>
    <message>
        <source>&amp;Hand over what waits …</source>
        <translation>移交待办(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Let go …</source>
        <translation>移出(&amp;L)…</translation>
    </message>
    <message>
        <source>Another member takes over what waits for the chosen one</source>
        <translation>由另一位成员接手等所选成员处理的事</translation>
    </message>
    <message>
        <source>Belong to no group any more; all documents stay here</source>
        <translation>不再属于工作组，所有文稿都留在这里</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Lea&amp;ve the group …</source>
        <translation>退出工作组(&amp;V)…</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>工作组成员</translation>
    </message>
    <message>
        <source>The chosen member gets nothing new from the group any more</source>
        <translation>所选成员不再收到工作组的新内容</translation>
    </message>
</context>
<context>
    <name>HandOnDialog</name>
    <message>
        <source>&amp;File name</source>
        <translation>文件名(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>您的姓名(&amp;Y)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy for WeChat</source>
        <translation>复制，去微信粘贴</translation>
    </message>
    <message>
        <source>Country of the recipient</source>
        <translation>接收单位所在国家</translation>
    </message>
    <message>
        <source>Documents to send</source>
        <translation>要发出的文稿</translation>
    </message>
    <message>
        <source>I have checked the photos</source>
        <translation>我已逐张看过照片</translation>
    </message>
    <message>
        <source>Include the names of people who commented or saved versions</source>
        <translation>写出提意见人和保存版本人的姓名</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Send to others</source>
        <translation>发给别人</translation>
    </message>
    <message>
        <source>So that others see whose copy it is</source>
        <translation>让对方知道是谁发的</translation>
    </message>
    <message>
        <source>The file contains the chosen documents with their pictures. When it is opened in Curriculum Studio, the recipient sees what is new.</source>
        <translation>文件里是选中的文稿和其中的图片。对方在 Curriculum Studio 里打开，就能看到有什么新内容。</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>接收单位</translation>
    </message>
    <message>
        <source>With earlier versions and comments</source>
        <translation>带上以前的版本和意见</translation>
    </message>
    <message>
        <source>With hints for teachers</source>
        <translation>含教师支持</translation>
    </message>
    <message>
        <source>With reflections and observations</source>
        <translation>含反思与观察</translation>
    </message>
    <message>
        <source>Without this, comments and meetings show only organisations, and versions do not show who saved them.</source>
        <translation>不勾选时，意见和会议只显示单位，版本不显示保存人。</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>Add to the library</source>
        <translation>存入资料库</translation>
    </message>
    <message>
        <source>Both are the same. Nothing changes.</source>
        <translation>两份内容完全一样，不用改动。</translation>
    </message>
    <message>
        <source>Compared with yours</source>
        <translation>和您这里的比</translation>
    </message>
    <message>
        <source>Comparing with your library</source>
        <extracomment>Characters that no file system and no chat program minds; longer names are cut.</extracomment>
        <translation>正在与您的资料库比较</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>正在比较 {name}</translation>
    </message>
    <message>
        <source>Country not known</source>
        <extracomment>Chat programs of phones stop at about 100 MB; long before, sending takes a while (bytes). In which country somebody works: that of one&apos;s own house, or another one. How that is asked; as long as it is not known, nothing of children is offered.</extracomment>
        <translation>不知道在哪个国家</translation>
    </message>
    <message>
        <source>Deleted by the other side: {count}.</source>
        <translation>对方删除了 {count} 处。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Documents added to the library: {count}</source>
        <translation>已存入资料库：{count} 份文稿</translation>
    </message>
    <message>
        <source>Exchange files</source>
        <translation>交换包</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>来自：{name}</translation>
    </message>
    <message>
        <source>In another country</source>
        <translation>在其他国家</translation>
    </message>
    <message>
        <source>In the country of our house</source>
        <translation>与本园在同一国家</translation>
    </message>
    <message>
        <source>It continues from what you have, and you have changed nothing since. Yours will be updated; its previous state stays among the versions.</source>
        <translation>它是在您这份的基础上改的，您之后没有改过。您的文稿会更新，原来的样子留在“版本”里。</translation>
    </message>
    <message>
        <source>Leave out the observations, or choose them on purpose.</source>
        <translation>请去掉观察记录；确需传出时，再单独勾选。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merged automatically: {automatic}. For you to decide: {waiting}.</source>
        <translation>已自动合并 {automatic} 处，需要您决定 {waiting} 处。</translation>
    </message>
    <message>
        <source>New comments: {count}.</source>
        <translation>新意见 {count} 条。</translation>
    </message>
    <message>
        <source>No file was created.</source>
        <translation>没有生成文件。</translation>
    </message>
    <message>
        <source>Observations of children stay in the kindergarten.</source>
        <translation>幼儿观察记录只留在本园。</translation>
    </message>
    <message>
        <source>Packing {name}</source>
        <translation>正在打包 {name}</translation>
    </message>
    <message>
        <source>Pictures in it: {size}</source>
        <translation>内含图片 {size}</translation>
    </message>
    <message>
        <source>Pictures in it: {size}. That takes a while to send; fewer may be enough.</source>
        <translation>内含图片 {size}，发送会比较慢，可以少放几张。</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Save the exchange file</source>
        <extracomment>How the documents of a file stand to one&apos;s own, and what each would leave to people. Where files wait that are copied for another program. Under this name the settings of the library keep in which countries bodies are.</extracomment>
        <translation>保存交换包</translation>
    </message>
    <message>
        <source>Take over {name}</source>
        <translation>存入 {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo takes the merge back.</source>
        <translation>可以撤销这次合并。</translation>
    </message>
    <message>
        <source>Until you decide, the document shows one of the two texts and keeps the other.</source>
        <translation>决定以前，文稿显示其中一段，另一段会保留。</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>接收单位</translation>
    </message>
    <message>
        <source>You and somebody else have changed it. Merged automatically: {automatic}; for you to decide: {waiting}.</source>
        <translation>您和别人都改过。自动合并 {automatic} 处，需要您决定 {waiting} 处。</translation>
    </message>
    <message>
        <source>You and somebody else have changed it. Nothing is lost: the received one is put next to yours, with “received” after its title.</source>
        <translation>您和对方都改过。两份都保留：收到的那份放在旁边，标题后面注明“（收到）”。</translation>
    </message>
    <message>
        <source>You do not have it yet. It is added to your library.</source>
        <translation>您这里还没有这份文稿，会加入您的资料库。</translation>
    </message>
    <message>
        <source>You have it as a review copy, and it stays one. To add it as a document of your own, send your answer first, then delete the review copy.</source>
        <translation>它在您这里是审阅稿，保持不变。要作为自己的文稿存入，请先发送回复，再删除审阅稿。</translation>
    </message>
    <message>
        <source>Yours is newer than the one in the file. Nothing changes.</source>
        <translation>您这里的比文件里的更新，不用改动。</translation>
    </message>
    <message>
        <source>both changed</source>
        <translation>两边都改过</translation>
    </message>
    <message>
        <source>new here</source>
        <extracomment>What is said of a document in a received file: in short, and as a sentence.</extracomment>
        <translation>这里还没有</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>older</source>
        <translation>较旧</translation>
    </message>
    <message>
        <source>review copy here</source>
        <translation>本机为审阅稿</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>一样</translation>
    </message>
    <message>
        <source>{name} is copied. Paste it into WeChat with Ctrl+V.</source>
        <translation>已复制 {name}，到微信里按 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>{title} (observation, usually stays here)</source>
        <translation>{title}（观察记录，一般不传出）</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>All help pages</source>
        <translation>全部帮助</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>第一次使用</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>人人都用得着</translation>
    </message>
    <message>
        <source>For heads of a kindergarten</source>
        <translation>写给园长和保教主任</translation>
    </message>
    <message>
        <source>For teachers</source>
        <translation>带班老师</translation>
    </message>
    <message>
        <source>For those who comment</source>
        <translation>提意见的人</translation>
    </message>
    <message>
        <source>For those who organise</source>
        <translation>组织工作的人</translation>
    </message>
    <message>
        <source>For those who write standards</source>
        <translation>写标准的人</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>All that writes Word files: help on the screen and the search are there without it. The width that a topic wants, in pixels. The size of the help beside a dialog, in pixels.
----------
More lines are not looked at anyway.</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>How things hang together</source>
        <translation>先弄明白</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>Stands between the menus that lead to a command. Quotation marks around a text of the window that stands in a sentence. Words that the manual needs beside its topics.</extracomment>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>More help: press F1 in the program. It needs no internet.</source>
        <extracomment>Where help is found, at the end of the paper.</extracomment>
        <translation>更多帮助：在软件里按 F1，不用联网。</translation>
    </message>
    <message>
        <source>Nothing fits. Try other words, or look at all help pages.</source>
        <translation>没有找到。换个词试试，或看看全部帮助。</translation>
    </message>
    <message>
        <source>Quick start</source>
        <extracomment>The topics of a role, as many as find room on two pages in each language.</extracomment>
        <translation>两页入门</translation>
    </message>
    <message>
        <source>Take me there</source>
        <extracomment>The page of all topics, among the addresses of topics. So many hits of a search are listed. The width of a picture, in pixels. Letters at zoom 1, in points. Steps of the wheel: the smallest and the largest letters.</extracomment>
        <translation>带我去</translation>
    </message>
    <message>
        <source>This cannot be done here yet. Do the steps before it first.</source>
        <translation>现在还不能做这一步，请先做前面的步骤。</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>查一查</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>All help pages</source>
        <translation>全部帮助</translation>
    </message>
    <message>
        <source>All pages of the manual</source>
        <translation>使用手册的全部内容</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>回到上一页</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>使用手册的内容</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Words to look for in the manual</source>
        <translation>在使用手册里查找的词</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>An old version cannot be changed.</source>
        <translation>旧版本不能修改。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore the document as it was in “{name}”?</source>
        <extracomment>Makes a view over any session: session, its signals, document. Nothing is made ready before a document was in front for so long (milliseconds). How long making ready may take at a time (seconds).</extracomment>
        <translation>把文稿恢复到“{name}”？</translation>
    </message>
    <message>
        <source>Restore the version first, or write in the current text.</source>
        <translation>请先恢复该版本，或在当前文稿中修改。</translation>
    </message>
    <message>
        <source>State of {time}</source>
        <translation>{time} 的内容</translation>
    </message>
    <message>
        <source>The current text is saved as a version first, so you can come back to it.</source>
        <translation>现在的内容会先存为一个版本，随时可以回到它。</translation>
    </message>
    <message>
        <source>The version “{name}” was saved.</source>
        <translation>版本“{name}”已保存。</translation>
    </message>
    <message>
        <source>Your name …</source>
        <translation>您的姓名…</translation>
    </message>
    <message>
        <source>after an hour of work</source>
        <translation>工作一小时后</translation>
    </message>
    <message>
        <source>before a file was imported</source>
        <translation>接收文件前</translation>
    </message>
    <message>
        <source>before an earlier state was restored</source>
        <translation>恢复旧状态前</translation>
    </message>
    <message>
        <source>before it was deleted</source>
        <translation>删除前</translation>
    </message>
    <message>
        <source>before the first change of a day</source>
        <translation>当天首次修改前</translation>
    </message>
    <message>
        <source>before the stage changed</source>
        <translation>阶段变更前</translation>
    </message>
    <message>
        <source>before the work of others was added</source>
        <translation>合并他人修改前</translation>
    </message>
    <message>
        <source>before words were replaced</source>
        <translation>替换文字前</translation>
    </message>
    <message>
        <source>by {name}</source>
        <extracomment>Height of the list of versions; more are scrolled to (pixels).</extracomment>
        <translation>由 {name} 保存</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>关闭时</translation>
    </message>
    <message>
        <source>on export</source>
        <translation>导出时</translation>
    </message>
    <message>
        <source>on sending it to others</source>
        <translation>发给他人时</translation>
    </message>
    <message>
        <source>saved automatically</source>
        <extracomment>Why the program kept a version by itself.</extracomment>
        <translation>自动保存</translation>
    </message>
    <message>
        <source>thinned out</source>
        <translation>内容已清理</translation>
    </message>
    <message>
        <source>“{name}”: this is how the document read then.</source>
        <extracomment>Width of the outline at first; the page takes all else (pixels). Makes the page of a view, with the view as parent. A review copy: nothing of it changes but the comments on it. Width that is needed by what is shown instead of the text (pixels); 0 for the text.</extracomment>
        <translation>“{name}”：这是文稿当时的内容，只供查看。</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Earlier texts of this place …</source>
        <translation>这里以前的文字…</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>版本名称</translation>
    </message>
    <message>
        <source>Name the current state</source>
        <translation>给现在的内容起个名</translation>
    </message>
    <message>
        <source>Name, such as Draft for comments 2</source>
        <translation>名称，如：征求意见稿第二稿</translation>
    </message>
    <message>
        <source>No versions yet. A version saves the state of this document, so that you can always go back.</source>
        <translation>还没有版本。保存版本后，随时可以回到当时的内容。</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>See the earlier texts of this place, who wrote them, and what was deleted here</source>
        <translation>看看这里以前怎么写、谁写的、删过什么</translation>
    </message>
    <message>
        <source>Show what changed since this version</source>
        <translation>看看这个版本以后改了什么</translation>
    </message>
    <message>
        <source>This state was saved automatically and has been thinned out: only its place in the list is left. Named versions stay for good.</source>
        <translation>这个状态是自动保存的，内容已清理，只在列表中留有位置。命名的版本会一直保留。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>What is new (optional)</source>
        <translation>修改内容（可不填）</translation>
    </message>
    <message>
        <source>Your profile: name and organisation</source>
        <translation>我的信息：姓名和单位</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Activity: {section}</source>
        <translation>活动：{section}</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <extracomment>Size of the dialog with the preview, as far as the screen has room for it (pixels).</extracomment>
        <translation>存入资料库</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} to the library</source>
        <translation>
            <numerusform>把 {count} 个文件加入资料库</numerusform>
        </translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附录</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>Cannot be determined</source>
        <translation>看不出来</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>不能导入</translation>
    </message>
    <message>
        <source>Clause, level {level}</source>
        <translation>条，第 {level} 层</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files that can be imported</source>
        <extracomment>Who reads files with an ending by other means than the import, such as exchange files. Draws an icon by its name, in the colours of the theme. Who lets somebody add a form of the school, over a dialog.</extracomment>
        <translation>可导入的文件</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>参考框架</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>Of a line so much is shown; its tip has all of it.</extracomment>
        <translation>文件中的文字</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Lines read: {lines}, of which unsorted: {unsorted}</source>
        <translation>共 {lines} 行，其中 {unsorted} 行未归类</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>列项</translation>
    </message>
    <message>
        <source>Name of an activity</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>主题名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注</translation>
    </message>
    <message>
        <source>Plain paragraph</source>
        <translation>普通段落</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Set aside under “Unsorted”</source>
        <translation>放入“未归类内容”</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <extracomment>Before what nobody knows a place for, and before what somebody corrected.</extracomment>
        <translation>表格 {number}</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>主题活动</translation>
    </message>
    <message>
        <source>Theme: {section}</source>
        <translation>主题：{section}</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <extracomment>The round that was chosen by hand.</extracomment>
        <translation>无法读取这个文件。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title of the figure above</source>
        <translation>上方图片的图题</translation>
    </message>
    <message>
        <source>Title of the table below</source>
        <translation>下方表格的表题</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>需要知道的</translation>
    </message>
    <message>
        <source>Unsorted passages: {count}</source>
        <translation>未归类的段落：{count}</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>等待读取…</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>［图片］</translation>
    </message>
    <message>
        <source>empty field</source>
        <translation>空栏目</translation>
    </message>
    <message>
        <source>field of the head</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>fixed heading, generated again</source>
        <translation>固定标题，自动生成</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>label, generated again</source>
        <translation>标号，自动生成</translation>
    </message>
    <message>
        <source>number, counted again</source>
        <extracomment>Why no node holds the text of a line, by the reason of the reader.</extracomment>
        <translation>编号，自动重排</translation>
    </message>
    <message>
        <source>page number, counted again</source>
        <translation>页码，自动生成</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>reference, becomes a link</source>
        <translation>引用，保留为链接</translation>
    </message>
    <message>
        <source>table of contents, generated again</source>
        <translation>目次，自动生成</translation>
    </message>
    <message>
        <source>title, repeated</source>
        <translation>重复的题名</translation>
    </message>
    <message>
        <source>unsorted</source>
        <translation>未归类</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents are in the library now.</source>
        <translation>
            <numerusform>资料库里新增了 {count} 份文稿。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}”: {count} texts</source>
        <translation>
            <numerusform>“{title}”：文字 {count} 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Language of the file</source>
        <translation>文件语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make the chosen lines</source>
        <translation>将所选行改为(&amp;M)</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>恢复原判断</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>参考框架</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>It is one anyway</source>
        <translation>确实是，照样导入</translation>
    </message>
    <message>
        <source>Only unsorted and corrected lines</source>
        <translation>只看未归类和已更正的行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>主题活动</translation>
    </message>
    <message>
        <source>Undo the correction of the chosen lines</source>
        <translation>撤销对所选行的更正</translation>
    </message>
    <message>
        <source>What each line becomes</source>
        <translation>逐行对照</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>将导入的内容</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>需要留意</translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message>
        <source>&amp;Look closer …</source>
        <translation>仔细查看(&amp;L)…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What is ticked comes into the library, each file as a document of its own. The files stay as they are.</source>
        <translation>勾选的文件会导入资料库，每个文件成为一份文稿。原文件保持不变。</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>请选择文件夹里的文件。</translation>
    </message>
    <message>
        <source>Choose a file that was saved by a program.</source>
        <translation>请选择由软件保存的文件。</translation>
    </message>
    <message>
        <source>Choose another name for the completed form.</source>
        <translation>请为填写后的表格另取一个文件名。</translation>
    </message>
    <message>
        <source>Copy it to your own folder and try again.</source>
        <translation>请把它复制到自己的文件夹后再试一次。</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <extracomment>What files of older programs are converted into.</extracomment>
        <translation>导入 {name}</translation>
    </message>
    <message>
        <source>Shrink the pictures in it, or split it.</source>
        <translation>请压缩其中的图片，或者分成几个文件。</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>找不到文件 {name}。</translation>
    </message>
    <message>
        <source>Write the number of a line, = and one of: {possible}.</source>
        <translation>请写成“行号=类型”，类型可为：{possible}。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>无法读取 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <extracomment>Larger files are refused before they are read: real drafts stay far below (bytes).</extracomment>
        <translation>{name} 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB and was not read.</source>
        <translation>{name} 超过 100 MB，不予读取。</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file, so it was not read.</source>
        <translation>{name}不是普通文件，没有读取。</translation>
    </message>
    <message>
        <source>{name} is the form itself, which is not changed.</source>
        <translation>{name} 就是收到的表格，不会改动。</translation>
    </message>
    <message>
        <source>{pair} is not a correction.</source>
        <extracomment>Deeper clauses are not offered (GB/T 1.1-2020, 7.3: five levels of clauses below a chapter). What a line of a standard can be said to be. Sections of a unit that only programs fill are not offered. Corrections by the kind of document that a file is read as.</extracomment>
        <translation>“{pair}”不是有效的更正。</translation>
    </message>
</context>
<context>
    <name>IndicatorBoard</name>
    <message>
        <source>+ Group</source>
        <translation>＋ 分组</translation>
    </message>
    <message>
        <source>+ Indicator</source>
        <translation>＋ 指标</translation>
    </message>
    <message>
        <source>Assessment workbook …</source>
        <translation>自评工作簿…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Find in the grid</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>Indicator system</source>
        <translation>评价指标体系</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>It is placed in the last annex, as a table that is numbered and exported automatically.</source>
        <translation>它将放在最后一个附录中，以表格呈现，编号和导出都自动完成。</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>Paste blocks from Excel or WPS; Ctrl+D fills down, Alt+Up and Alt+Down move, Ctrl+Enter adds a row</source>
        <translation>可从 Excel 或 WPS 整块粘贴；Ctrl+D 向下填充，Alt+↑↓ 移动，Ctrl+回车新增一行</translation>
    </message>
    <message>
        <source>Start an indicator system</source>
        <translation>开始编写指标体系</translation>
    </message>
    <message>
        <source>This standard has no indicator system yet</source>
        <translation>本标准还没有指标体系</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>A band from {lower} to {upper} contains no value.</source>
        <translation>区间 {lower} 至 {upper} 不包含任何数值。</translation>
    </message>
    <message>
        <source>A case cannot earn less than 0 points.</source>
        <translation>每次得分不能小于 0 分。</translation>
    </message>
    <message>
        <source>A part earns no points.</source>
        <translation>有一个要点没有分值。</translation>
    </message>
    <message>
        <source>A pass from {mark} to below {lowest} points has no level.</source>
        <translation>{mark} 分至不足 {lowest} 分的合格结果没有对应的等级。</translation>
    </message>
    <message>
        <source>A veto or prerequisite carries no points.</source>
        <translation>否决项和控制项不计分。</translation>
    </message>
    <message>
        <source>A veto or prerequisite is only judged as met or not met.</source>
        <translation>否决项和控制项只作判定，不评分。</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Height of a row, of the head (pixels).</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>What is shown at first; the rest can be called in. How languages are told apart in headings. Columns whose words differ by language. Depth of a row, for the indentation of its code; whether it is a group, and folded. &quot;wrong&quot;, &quot;hint&quot; or &quot;&quot;: whether something is said about the row. Where kept views stand in the settings. The ready views, by name: what they are called, and the rows they show.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Bands</source>
        <extracomment>Nothing to show. Whether what is shown may be changed; trying values out is always possible.</extracomment>
        <translation>分档区间</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>清空单元格</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>How a cell is written: in a line, in several lines, by choosing, by a menu of ticks, by a key.</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Enter sums in the groups</source>
        <translation>按合计填写分组分值</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>Grades fall from the best to the worst.</source>
        <translation>分档系数应从高到低排列。</translation>
    </message>
    <message>
        <source>Grades lie between 0 and 1.</source>
        <translation>分档系数应在 0 至 1 之间。</translation>
    </message>
    <message>
        <source>How it is verified is missing.</source>
        <translation>缺少评价方法。</translation>
    </message>
    <message>
        <source>How much a finding costs is missing.</source>
        <translation>没有规定每处扣多少分。</translation>
    </message>
    <message>
        <source>How points are calculated</source>
        <translation>如何得分</translation>
    </message>
    <message>
        <source>Indicators – {title}</source>
        <translation>指标表：{title}</translation>
    </message>
    <message>
        <source>Key items ★</source>
        <extracomment>Columns in the menu; the star alone would say nothing there.</extracomment>
        <translation>关键项 ★</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Letter of the measured value</source>
        <translation>测量值的符号</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Make the workbook</source>
        <translation>生成工作簿</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Needs figures of the year before</source>
        <translation>需要上一年的数据</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新增分组</translation>
    </message>
    <message>
        <source>New indicator</source>
        <extracomment>An act, what it is called, and the key that is shown beside it; None is a line.</extracomment>
        <translation>新增指标</translation>
    </message>
    <message>
        <source>No points without evidence</source>
        <translation>没有佐证材料不得分</translation>
    </message>
    <message>
        <source>Nothing can be written in this cell.</source>
        <extracomment>What may stand behind a number of points. Which kind of child the entries of a column are.</extracomment>
        <translation>这个单元格不能填写。</translation>
    </message>
    <message>
        <source>Only a scored item can be a key item (★).</source>
        <translation>只有评分项可以是关键项（★）。</translation>
    </message>
    <message>
        <source>Optional: any school</source>
        <translation>可以不填，任何学校都能用</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Points per case</source>
        <translation>每次（处）分值</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Renumber the codes</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>Responsible</source>
        <extracomment>What each way of scoring needs.</extracomment>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Rules of the result</source>
        <translation>评定规则</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Save this view …</source>
        <translation>保存当前视图…</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>计分方式</translation>
    </message>
    <message>
        <source>Show on the page</source>
        <translation>在正文中查看</translation>
    </message>
    <message>
        <source>Sort by this column, ascending</source>
        <translation>按此列升序排列</translation>
    </message>
    <message>
        <source>Sort by this column, descending</source>
        <translation>按此列降序排列</translation>
    </message>
    <message>
        <source>The best grade does not earn all points.</source>
        <translation>最高一档得不到满分。</translation>
    </message>
    <message>
        <source>The bonus items add up to {sum} points; {cap} cannot be reached.</source>
        <translation>加分项合计 {sum} 分，达不到上限 {cap} 分。</translation>
    </message>
    <message>
        <source>The cell was left unchanged.</source>
        <extracomment>What a column holds; &quot;text&quot; occurs once for each language that is shown. Columns that are made from others and cannot be written. Columns that a group has, too. The sign of a key item.</extracomment>
        <translation>单元格保持原样。</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>缺少编号。</translation>
    </message>
    <message>
        <source>The code {code} occurs more than once.</source>
        <translation>编号 {code} 重复出现。</translation>
    </message>
    <message>
        <source>The evidence asked for is missing.</source>
        <translation>缺少佐证材料要求。</translation>
    </message>
    <message>
        <source>The points are missing.</source>
        <translation>缺少分值。</translation>
    </message>
    <message>
        <source>The scored items add up to {sum} points, not to 100.</source>
        <translation>评分项合计 {sum} 分，不是 100 分。</translation>
    </message>
    <message>
        <source>There are no bands for the measured value.</source>
        <translation>没有规定数值区间。</translation>
    </message>
    <message>
        <source>There are no parts to tick.</source>
        <translation>没有可勾选的要点。</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>待修正</translation>
    </message>
    <message>
        <source>Total {scored} + bonus {bonus}</source>
        <translation>合计 {scored} + 加分 {bonus}</translation>
    </message>
    <message>
        <source>Two bands both contain the values from {lower} on.</source>
        <translation>从 {lower} 起的数值同时落入两个区间。</translation>
    </message>
    <message>
        <source>Two levels begin at {minimum} points.</source>
        <translation>有两个等级都从 {minimum} 分开始。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Values below {lower} are in no band.</source>
        <translation>小于 {lower} 的数值不在任何区间内。</translation>
    </message>
    <message>
        <source>Values from {lower} on are in no band.</source>
        <translation>从 {lower} 起的数值不在任何区间内。</translation>
    </message>
    <message>
        <source>Values from {lower} to below {upper} are in no band.</source>
        <translation>{lower} 至不足 {upper} 的数值不在任何区间内。</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>评价方法</translation>
    </message>
    <message>
        <source>Veto and prerequisites</source>
        <translation>否决项与控制项</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>指标内容</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>缺佐证</translation>
    </message>
    <message>
        <source>Without method</source>
        <translation>缺方法</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to below</source>
        <translation>到（不含）</translation>
    </message>
    <message numerus="yes">
        <source>{count} cells were left unchanged; row {row}, column {column} of the pasted block: {why}</source>
        <translation>
            <numerusform>有 {count} 个单元格保持原样；所粘贴内容的第 {row} 行第 {column} 列：{why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{maximum} points are stated, those inside add up to {sum}.</source>
        <translation>规定分值为 {maximum} 分，下级指标合计 {sum} 分。</translation>
    </message>
    <message>
        <source>{maximum} points are stated, {most} can be reached.</source>
        <translation>规定分值为 {maximum} 分，最多可得 {most} 分。</translation>
    </message>
    <message>
        <source>“{text}” is not a number of points.</source>
        <translation>“{text}”不是有效的分值。</translation>
    </message>
    <message>
        <source>“{text}” is not among the choices of this column.</source>
        <translation>“{text}”不在此列的可选项中。</translation>
    </message>
    <message>
        <source>★</source>
        <translation>★</translation>
    </message>
    <message>
        <source>★ Key</source>
        <translation>★ 关键项</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Comments</source>
        <extracomment>Counting waits until so long nothing happened (milliseconds). What those who review do with their comments; all else is up to whoever asked for them.</extracomment>
        <translation>意见</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>The page of a document, and the view that holds it beside its outline.</extracomment>
        <translation>属性</translation>
    </message>
    <message>
        <source>References</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>复用</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>Nothing is looked up before writing and scrolling have rested so long (milliseconds). Seconds of work at a time. So many texts are remembered with their misspelt words. The settings of this computer: whether spelling is checked, and a folder with dictionaries.</extracomment>
        <translation>术语</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What the side panel shows</source>
        <translation>侧栏显示的内容</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Accepted finding</source>
        <translation>已接受的检查结果</translation>
    </message>
    <message>
        <source>Choose a name that is not taken.</source>
        <translation>请换一个没有用过的名称。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Earlier source text</source>
        <translation>以前的原文</translation>
    </message>
    <message>
        <source>File with the newest changes, which is not beside it</source>
        <translation>存放最新修改的文件（不在旁边）</translation>
    </message>
    <message>
        <source>Link to a goal</source>
        <translation>与目标的关联</translation>
    </message>
    <message>
        <source>Look for a backup, or for a copy on another disk.</source>
        <translation>请找备份，或其他磁盘上的副本。</translation>
    </message>
    <message>
        <source>No document could be recovered from {name}.</source>
        <translation>无法从 {name} 读出任何文稿。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Picture or file</source>
        <translation>图片或文件</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>搜索索引</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Structure of a document</source>
        <translation>文稿结构</translation>
    </message>
    <message>
        <source>Structure of the file</source>
        <extracomment>What is damaged. What is damaged, in words.</extracomment>
        <translation>文件结构</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Text of a version</source>
        <translation>版本中的正文</translation>
    </message>
    <message>
        <source>The file was not changed, and nothing was written.</source>
        <translation>该文件没有改动，也没有写入任何内容。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Undo order</source>
        <translation>撤销顺序</translation>
    </message>
    <message>
        <source>Undo step</source>
        <translation>撤销步骤</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} 已经存在。</translation>
    </message>
</context>
<context>
    <name>JoinGroup</name>
    <message>
        <source>Connecting to the group …</source>
        <translation>正在连接工作组…</translation>
    </message>
    <message>
        <source>Creating the group …</source>
        <translation>正在新建工作组…</translation>
    </message>
    <message>
        <source>Folder of the group</source>
        <extracomment>The group, once it was joined.</extracomment>
        <translation>工作组的文件夹</translation>
    </message>
    <message>
        <source>Folder that the group has in common</source>
        <translation>工作组共用的文件夹</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>The group “{group}” is there. Others join it by this folder; anybody who can write into it can change everything in the group.</source>
        <translation>工作组“{group}”已建好。其他人通过这个文件夹加入；谁能写这个文件夹，谁就能改动工作组里的一切。</translation>
    </message>
    <message>
        <source>This library belongs to the group “{group}” now.</source>
        <translation>这个资料库现在属于工作组“{group}”。</translation>
    </message>
    <message>
        <source>This library belongs to the group “{group}” now. This computer has no place for the password, so it is asked for each time.</source>
        <translation>这个资料库现在属于工作组“{group}”。这台电脑无法保管密码，每次连接都会请您输入。</translation>
    </message>
</context>
<context>
    <name>JoinGroupDialog</name>
    <message>
        <source>&amp;Invitation, address or folder</source>
        <translation>邀请函、地址或文件夹(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Choose a &amp;folder …</source>
        <translation>选择文件夹(&amp;F) …</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>加入工作组</translation>
    </message>
    <message>
        <source>Paste the invitation here</source>
        <translation>把邀请函粘贴到这里</translation>
    </message>
    <message>
        <source>The system stores it, never the library.</source>
        <translation>密码由系统保管，不会写进资料库。</translation>
    </message>
    <message>
        <source>Your library stays on this computer. Only documents that you share go to the group.</source>
        <translation>您的资料库仍在这台电脑上，只有您选择共享的文稿会传给工作组。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu.</source>
        <translation>Alt 加字母用来打开菜单。</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>退格</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl and Alt together type a character on some keyboards.</source>
        <translation>在有的键盘上，Ctrl 加 Alt 会打出字符。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>On the page this key means “{command}”, which stays so.</source>
        <extracomment>Move the caret or delete words while Ctrl is held. Windows, and input methods for Chinese, take these before any program has them. How the ids of those commands begin that the page obeys while somebody writes. What stands in the settings for a command that shall have no key.</extracomment>
        <translation>在页面上这个键是“{command}”，不能改。</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>PageDown</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>PageUp</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>This is no key that the program knows.</source>
        <extracomment>Why a key cannot be chosen.</extracomment>
        <translation>软件不认识这个键。</translation>
    </message>
    <message>
        <source>This key belongs to the system or to an input method.</source>
        <translation>这个键归系统或输入法使用。</translation>
    </message>
    <message>
        <source>This key is needed for writing. Hold Ctrl as well, or take F2 to F12.</source>
        <translation>写字要用这个键。请同时按住 Ctrl，或用 F2 到 F12。</translation>
    </message>
</context>
<context>
    <name>LeaveGroup</name>
    <message>
        <source>All documents stay in your library, only here from then on. The others keep theirs, with your name on what you wrote.</source>
        <translation>所有文稿都留在您的资料库里，以后不再共享。其他人保留他们那一份，您写的内容上仍有您的名字。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Hand over what waits for {name}?</source>
        <translation>移交等{name}处理的事？</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>退出工作组</translation>
    </message>
    <message>
        <source>Leave the group?</source>
        <extracomment>Oneself leaves, somebody else is let go, or what waits goes to somebody while both stay.</extracomment>
        <translation>退出工作组？</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Let {name} go?</source>
        <translation>把{name}移出工作组？</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人接手</translation>
    </message>
    <message>
        <source>Nobody else looks after the group: choose who does from now on.</source>
        <translation>没有别人管理这个工作组：请选择以后由谁管理。</translation>
    </message>
    <message>
        <source>The successor answers the comments that are waiting for {name}. Names stay as they are.</source>
        <translation>接手的人来回复等{name}处理的意见。署名不变。</translation>
    </message>
    <message numerus="yes">
        <source>{count} comments wait for an answer from {name}.</source>
        <translation>
            <numerusform>有 {count} 条意见等{name}回复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} comments wait for your answer.</source>
        <translation>
            <numerusform>有 {count} 条意见等您回复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents changed here and were not shared: {titles}</source>
        <translation>
            <numerusform>有 {count} 份文稿在这里改过，还没有共享：{titles}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} gets nothing new from the group any more and sends nothing. Name and work stay.</source>
        <translation>{name}不再收到工作组的新内容，也不再发送内容。名字和写过的内容都保留。</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Activity collections</source>
        <translation>活动库</translation>
    </message>
    <message>
        <source>Documents restored: {count}</source>
        <translation>已恢复文稿：{count}</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>参考框架</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>观察记录</translation>
    </message>
    <message>
        <source>Places found: {places}, in documents: {documents}</source>
        <translation>找到 {places} 处，分布在 {documents} 份文稿中</translation>
    </message>
    <message>
        <source>Reading the documents …</source>
        <extracomment>Reading waits until the window is usable, and until writing rests (milliseconds).</extracomment>
        <translation>正在读取文稿…</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Recycle bin ({count})</source>
        <extracomment>Where it is kept which groups are folded, and which are as long as nobody said otherwise. The width of the list where nobody draws it wider (pixels). More lines than this are higher than any screen. More places are not shown: whoever needs them writes one more word.</extracomment>
        <translation>回收站（{count}）</translation>
    </message>
    <message>
        <source>Review copies</source>
        <extracomment>Heading of the documents that others sent for comments.</extracomment>
        <translation>审阅稿</translation>
    </message>
    <message>
        <source>Standards</source>
        <extracomment>Headings of the groups, which stand in the order of the shelves.</extracomment>
        <translation>标准</translation>
    </message>
    <message>
        <source>The file is damaged here: this title may be wrong.</source>
        <extracomment>By this the group of review copies is remembered; the others by the value of their shelf. What is said of a title that does not fit its seal.</extracomment>
        <translation>文件在这里有损坏：这个标题可能不对。</translation>
    </message>
    <message>
        <source>The {count} best matches</source>
        <translation>最相关的 {count} 处</translation>
    </message>
    <message>
        <source>Theme units</source>
        <translation>主题活动</translation>
    </message>
    <message>
        <source>These words were not found here, but in the recycle bin.</source>
        <translation>这里没有找到这些文字，回收站里有。</translation>
    </message>
    <message>
        <source>These words were not found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Tidying up the library</source>
        <extracomment>So long nothing was written before it begins (milliseconds), and before parts of the search index are joined, which the next search waits for. Where somebody works on without a rest, parts are joined so long after the first change all the same: by itself SQLite joins 500 of them in the midst of a commit (milliseconds). The thread rests so long after each slice, so that whoever writes is not held up (seconds).</extracomment>
        <translation>正在整理资料库</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Without a title</source>
        <extracomment>Titles wider than this are shortened in their tab, in pixels; tabs never shrink further, but scroll where there are too many. Kept in the first tab for a count of two digits, in pixels: when one comes, no other tab moves. Makes the view of a document of the open workspace.
----------
What a document without any title is called.</extracomment>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Working documents</source>
        <translation>工作文稿</translation>
    </message>
    <message>
        <source>round {count}</source>
        <translation>第 {count} 轮</translation>
    </message>
    <message>
        <source>shared with the group</source>
        <extracomment>The signs of documents that are shared with a group, and of those whose changes wait here.</extracomment>
        <translation>已与工作组共享</translation>
    </message>
    <message>
        <source>shared with the group; changes wait here</source>
        <translation>已与工作组共享；有修改还没发送</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>至{date}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} activities</source>
        <translation>
            <numerusform>{count} 个活动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} errors found by the rules</source>
        <extracomment>How a day is written in a year that need not be named. The signs of what waits, as toolbar and page have them.</extracomment>
        <translation>
            <numerusform>规则查出 {count} 处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} goals</source>
        <translation>
            <numerusform>{count} 条目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} kindergartens and schools</source>
        <translation>
            <numerusform>{count} 所园（校）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} open comments</source>
        <translation>
            <numerusform>{count} 条意见待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places to decide after a merge</source>
        <translation>
            <numerusform>合并后待决定 {count} 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} terms</source>
        <translation>
            <numerusform>{count} 条术语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} texts not finished</source>
        <translation>
            <numerusform>{count} 处译文未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} texts whose source changed</source>
        <translation>
            <numerusform>{count} 处译文的原文已改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weeks</source>
        <extracomment>Stands between what is said of a document.</extracomment>
        <translation>
            <numerusform>{count} 周</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>已删除“{title}”。</translation>
    </message>
</context>
<context>
    <name>LibraryCheckStrip</name>
    <message>
        <source>The library is being checked</source>
        <translation>正在检查资料库</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Add samples …</source>
        <translation>添加示例…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Filter or search</source>
        <translation>筛选、查找</translation>
    </message>
    <message>
        <source>Filter the documents, or find words in all texts</source>
        <translation>筛选文稿，或在所有正文中查找</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建文稿</translation>
    </message>
    <message>
        <source>New document …</source>
        <translation>新建文稿…</translation>
    </message>
    <message>
        <source>Nothing here yet. Start with a standard or a theme unit, or import a Word draft.</source>
        <translation>这里还是空的。可以新建标准或主题活动，也可以导入 Word 草案。</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Ask for it in several smaller files.</source>
        <translation>请让对方分成几个较小的文件。</translation>
    </message>
    <message>
        <source>Ask for it with fewer levels.</source>
        <translation>请让对方减少层级。</translation>
    </message>
    <message>
        <source>{name} has {count} entries; at most {most} are read.</source>
        <translation>{name}有 {count} 个条目，最多读取 {most} 个。</translation>
    </message>
    <message>
        <source>{name} is nested too deeply: at most {most} levels are read.</source>
        <translation>{name}嵌套太深：最多读取 {most} 层。</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Addresses begin with https://, http:// or mailto:.</source>
        <translation>网址以 https://、http:// 或 mailto: 开头。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>取消链接</translation>
    </message>
    <message>
        <source>Words in the text</source>
        <translation>显示的文字</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Open</source>
        <extracomment>What an address may begin with; all else could start a program or read a file.</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open {address}?</source>
        <translation>打开 {address}？</translation>
    </message>
    <message>
        <source>Your browser or mail program opens it over the network.</source>
        <translation>将用浏览器或邮件软件联网打开。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Opening your library …</source>
        <translation>正在打开资料库…</translation>
    </message>
    <message>
        <source>Properties and history</source>
        <translation>属性与版本</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Answer, for the person who commented</source>
        <translation>答复（给提出单位）</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Sizes of type by height and width of the screen, and how much a key makes them larger. Where a text is longer than the screen, these keys scroll it first, by so many screens. What can be done with any comment, decided or not. What is asked before it is done, in large type: its heading, and whether a reason is owed.</extracomment>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Comment {at} of {all} · {done} decided · {minutes} min</source>
        <translation>第 {at} 条意见，共 {all} 条 · 已处理 {done} 条 · 已用 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Current · {language}</source>
        <translation>现文 · {language}</translation>
    </message>
    <message>
        <source>Earlier answers: {count}</source>
        <translation>更早的答复 {count} 条</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>修改建议</translation>
    </message>
    <message>
        <source>Reason, for the person who commented</source>
        <translation>理由（给提出单位）</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>会议处理结果</translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation>请先写答复。</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <extracomment>Comments that can be repeated, of which so many are seen at once.</extracomment>
        <translation>请先写明理由。</translation>
    </message>
    <message>
        <source>{done} of {all} decided: {a} accepted, {p} with changes, {n} not accepted, {i} noted</source>
        <translation>共 {all} 条，已处理 {done} 条：采纳 {a} 条，部分采纳 {p} 条，不采纳 {n} 条，已说明 {i} 条</translation>
    </message>
</context>
<context>
    <name>MeetingRecordDialog</name>
    <message>
        <source>&amp;Agree</source>
        <translation>同意(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;bstain</source>
        <translation>弃权(&amp;B)</translation>
    </message>
    <message>
        <source>D&amp;rafters present (no vote)</source>
        <translation>在场起草人员（不参加表决）(&amp;R)</translation>
    </message>
    <message>
        <source>Disa&amp;gree</source>
        <translation>不同意(&amp;G)</translation>
    </message>
    <message>
        <source>N&amp;otes for the minutes</source>
        <translation>写进纪要的内容(&amp;O)</translation>
    </message>
    <message>
        <source>Notes for the minutes</source>
        <translation>写进纪要的内容</translation>
    </message>
    <message>
        <source>Record a meeting</source>
        <translation>登记会议</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>What did the meeting decide?</source>
        <translation>会议作出了哪些决定？</translation>
    </message>
    <message>
        <source>Who was &amp;there: a line for each person, organisation; name</source>
        <translation>出席人员：每人一行，“单位；姓名”(&amp;T)</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>出席人员</translation>
    </message>
</context>
<context>
    <name>MeetingWindow</name>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Comments decided</source>
        <translation>已处理的意见</translation>
    </message>
    <message>
        <source>Comments that were there before</source>
        <translation>先前的意见</translation>
    </message>
    <message>
        <source>Continue the meeting</source>
        <translation>继续会议</translation>
    </message>
    <message>
        <source>Ctrl+Enter decides, Esc goes back</source>
        <translation>Ctrl+回车 确定 · Esc 返回</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the last decision, Ctrl with + or - changes the size, Esc ends the meeting</source>
        <translation>Ctrl+Z 撤销上一决定 · Ctrl + 和 − 调整字号 · Esc 结束会议</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the last decision, Enter ends the meeting</source>
        <translation>Ctrl+Z 撤销上一决定 · 回车 结束会议</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>结束会议</translation>
    </message>
    <message>
        <source>Enter chooses, Esc goes back</source>
        <translation>回车 选定 · Esc 返回</translation>
    </message>
    <message>
        <source>Meeting on comments</source>
        <translation>意见讨论会</translation>
    </message>
    <message>
        <source>Minutes …</source>
        <translation>会议纪要…</translation>
    </message>
    <message>
        <source>Number or words of the other comment</source>
        <translation>另一条意见的编号或文字</translation>
    </message>
    <message>
        <source>Reason or answer</source>
        <translation>理由或答复</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>会议处理结果</translation>
    </message>
</context>
<context>
    <name>MendAllDialog</name>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>Clear the tick where the text is to stay as it is. All the others are changed in one step, which can be undone.</source>
        <translation>不想改的，去掉勾选。其余的一步改完，可以撤销。</translation>
    </message>
    <message>
        <source>Fix what is certain</source>
        <translation>自动改正</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语种</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What would be changed</source>
        <translation>将会改动的地方</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>(deleted)</source>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>（没有）</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>1: mine · 2: theirs · 0: before · 3: both · E: write · L: later · Enter: show in the document</source>
        <translation>1：我的 · 2：对方的 · 0：以前的 · 3：两边都要 · E：改写 · L：以后 · Enter：在文稿中查看</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this decision.</source>
        <translation>这一处待决定的内容由较新版本的软件写成。</translation>
    </message>
    <message>
        <source>Before both changed it</source>
        <translation>两边修改以前</translation>
    </message>
    <message>
        <source>Change it in the document; “both” leaves it as it is shown.</source>
        <translation>请在文稿中修改；选“都要”则保持现在的样子。</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Choose another document.</source>
        <translation>请选择另一份文稿。</translation>
    </message>
    <message>
        <source>Decided {done} of {all}</source>
        <translation>已决定 {done} / {all} 处</translation>
    </message>
    <message>
        <source>Decided: {count}</source>
        <translation>已决定 {count} 处</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Everything by {name} ({count})</source>
        <translation>{name} 的全部（{count} 处）</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>全部决定好了。</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>Looking for a common state</source>
        <translation>正在查找共同的版本</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>No file was created.</source>
        <translation>没有生成文件。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>Characters from which two states that read alike are one; empty documents all read alike. So many versions of each are looked at for one that reads alike; a copy reads as it did at first.</extracomment>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Open a file that somebody sent you, then try again.</source>
        <translation>请先打开别人发来的文件，再试一次。</translation>
    </message>
    <message>
        <source>Open comments here: {numbers}.</source>
        <translation>这里未处理的意见：{numbers}。</translation>
    </message>
    <message>
        <source>Places that both sides changed, and that somebody has to decide</source>
        <translation>两边都改过、需要决定的地方</translation>
    </message>
    <message>
        <source>Present text</source>
        <translation>此处的内容</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>Less room is too narrow for three texts side by side; for a hint beside buttons (pixels). Stands between what is said of another language of the place.</extracomment>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Reading what was merged</source>
        <translation>正在读取合并结果</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>合并结果</translation>
    </message>
    <message>
        <source>Save the summary of the merge</source>
        <translation>保存合并纪要</translation>
    </message>
    <message>
        <source>Somebody has written here since the merge; the result shows how it reads now.</source>
        <translation>合并以后有人改过这里；“合并结果”里是现在的文字。</translation>
    </message>
    <message>
        <source>The document says what you chose. The summary writes it down for the minutes.</source>
        <translation>文稿里已是您选的内容。可以用“合并纪要”写进会议纪要。</translation>
    </message>
    <message>
        <source>The other languages of this place</source>
        <translation>这一处的其他语言</translation>
    </message>
    <message>
        <source>The two cannot both be in one document.</source>
        <translation>这两份内容不能并成一份文稿。</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>These are documents of different kinds.</source>
        <translation>这是不同类型的文稿。</translation>
    </message>
    <message>
        <source>This document was not merged with another one yet.</source>
        <extracomment>Endings of the files that a summary can be.</extracomment>
        <translation>这份文稿还没有合并过。</translation>
    </message>
    <message>
        <source>This is a review copy: nothing can be merged into it.</source>
        <translation>这是审阅稿：不能把别的内容合并进来。</translation>
    </message>
    <message>
        <source>This is one and the same document.</source>
        <translation>这是同一份文稿。</translation>
    </message>
    <message>
        <source>To decide: {count}</source>
        <translation>需要您决定 {count} 处</translation>
    </message>
    <message>
        <source>To decide: {title}</source>
        <translation>待决定：{title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Until you decide, the document shows: {whose}.</source>
        <translation>决定以前，文稿里显示的是：{whose}。</translation>
    </message>
    <message>
        <source>Update the program, then decide.</source>
        <translation>请先更新软件，再作决定。</translation>
    </message>
    <message>
        <source>What it was before is not known.</source>
        <translation>不知道以前是怎样的。</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>整份文稿</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写 {name}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>accepted with changes</source>
        <translation>部分采纳</translation>
    </message>
    <message>
        <source>after {place}</source>
        <translation>在“{place}”之后</translation>
    </message>
    <message>
        <source>also to decide</source>
        <translation>也需要决定</translation>
    </message>
    <message>
        <source>as {number}</source>
        <extracomment>So much of a text names the place in which it stands (characters).</extracomment>
        <translation>同 {number}</translation>
    </message>
    <message>
        <source>comment decided differently</source>
        <translation>意见处理不同</translation>
    </message>
    <message>
        <source>deleted by one, changed by the other</source>
        <translation>一边删除，另一边改过</translation>
    </message>
    <message>
        <source>different leading languages</source>
        <translation>主语言不同</translation>
    </message>
    <message>
        <source>first in {place}</source>
        <translation>“{place}”里的第一个</translation>
    </message>
    <message>
        <source>made into different kinds of text</source>
        <translation>改成了不同种类的文字</translation>
    </message>
    <message>
        <source>moved to different places</source>
        <translation>移到了不同的地方</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no longer fits in its place</source>
        <translation>放不进原来的地方</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>only in the other one</source>
        <translation>只在对方那里有</translation>
    </message>
    <message>
        <source>only in yours</source>
        <translation>只在您这里有</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>put in a different order</source>
        <translation>顺序改得不同</translation>
    </message>
    <message>
        <source>set differently</source>
        <translation>设置不同</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>written differently</source>
        <extracomment>What is said of a place; lines that follow each other where there are several. What differs, said of a place.</extracomment>
        <translation>两边写得不同</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>第 {at} 处，共 {all} 处</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{decision}: {reason}</source>
        <translation>{decision}：{reason}</translation>
    </message>
    <message>
        <source>{where}: all mine ({count})</source>
        <translation>{where}：全用我的（{count} 处）</translation>
    </message>
    <message>
        <source>{where}: all theirs ({count})</source>
        <translation>{where}：全用对方的（{count} 处）</translation>
    </message>
    <message numerus="yes">
        <source>⇄ {count} to decide</source>
        <extracomment>The window is drawn first (milliseconds).</extracomment>
        <translation>
            <numerusform>⇄ {count} 处待决定</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ both</source>
        <translation>✓ 都要</translation>
    </message>
    <message>
        <source>✓ mine</source>
        <translation>✓ 我的</translation>
    </message>
    <message>
        <source>✓ rewritten</source>
        <translation>✓ 改写</translation>
    </message>
    <message>
        <source>✓ theirs</source>
        <translation>✓ 对方的</translation>
    </message>
</context>
<context>
    <name>MinutesDialog</name>
    <message>
        <source>&amp;Meeting</source>
        <translation>会议(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>另存为(&amp;S)</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Correct the record of this meeting</source>
        <translation>更正这次会议的记录</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>Include the names of those present</source>
        <translation>写出出席人员姓名</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Without this, only organisations are named.</source>
        <translation>不勾选时只写单位，不写个人。</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>A newer version of the program made {name}.</source>
        <translation>{name} 是由较新版本的软件生成的。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room, and try again.</source>
        <translation>请选择别的文件夹或腾出空间，再试一次。</translation>
    </message>
    <message>
        <source>Choose the file that was packed on the other computer.</source>
        <translation>请选择在另一台电脑上打包的文件。</translation>
    </message>
    <message>
        <source>Choose the packed library</source>
        <translation>选择打包的资料库</translation>
    </message>
    <message>
        <source>Copy or pack it once more on the other computer.</source>
        <translation>请在另一台电脑上重新复制或打包。</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation>这台电脑上没有任何改动。</translation>
    </message>
    <message>
        <source>Pack the library for another computer</source>
        <translation>为另一台电脑打包资料库</translation>
    </message>
    <message>
        <source>Packed: {name}. On the other computer choose “From another computer …”. This library stays here as it is; only exchange files carry over what you write here from now on.</source>
        <translation>已打包：{name}。请在另一台电脑上选择“从另一台电脑搬来…”。本机的资料库保持不变；此后在这里写的内容要用交换包带过去。</translation>
    </message>
    <message>
        <source>Packing the library</source>
        <extracomment>Ending of the file. The newest format that this program writes and reads. Folder of the dictionaries that came with a library, beside it. Bytes of a dictionary, of all of them, of the settings and of the manifest. Bytes that are copied between two looks at whether somebody wants it stopped.</extracomment>
        <translation>正在打包资料库</translation>
    </message>
    <message>
        <source>The library and its settings are here now.</source>
        <translation>资料库和设置已经搬到这台电脑。</translation>
    </message>
    <message>
        <source>The library cannot be unpacked: {reason}.</source>
        <translation>无法解包资料库：{reason}。</translation>
    </message>
    <message>
        <source>Unpacking the library</source>
        <translation>正在解包资料库</translation>
    </message>
    <message>
        <source>Update the program on this computer, then try again.</source>
        <translation>请先更新这台电脑上的软件，再试一次。</translation>
    </message>
    <message>
        <source>{name} is damaged or not complete.</source>
        <translation>{name} 已损坏或不完整。</translation>
    </message>
    <message>
        <source>{name} is no packed library.</source>
        <translation>{name} 不是打包的资料库。</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>For ticked names “a child” is written. Untick what is no child’s name.</source>
        <translation>勾选的姓名会写成“某幼儿”。不是幼儿姓名的，请取消勾选。</translation>
    </message>
    <message>
        <source>Send with these names</source>
        <translation>带着这些姓名发出</translation>
    </message>
    <message>
        <source>They go out as written. To leave them out, cancel and change the text.</source>
        <translation>这些姓名会原样发出。如果不想带上，请取消，先修改正文。</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Are these names of children?</source>
        <translation>这些是幼儿的姓名吗？</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Names of children</source>
        <translation>幼儿姓名</translation>
    </message>
</context>
<context>
    <name>NewDocument</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>New activity collection</source>
        <translation>新的活动库</translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>新术语表</translation>
    </message>
    <message>
        <source>New standard</source>
        <extracomment>What is offered first when nothing else is said, and what a document without a title is called.</extracomment>
        <translation>新标准</translation>
    </message>
    <message>
        <source>New theme unit</source>
        <translation>新主题活动</translation>
    </message>
</context>
<context>
    <name>NewDocumentDialog</name>
    <message>
        <source>&amp;Age group</source>
        <translation>年龄班(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>周数(&amp;W)</translation>
    </message>
    <message>
        <source>Activities for reuse</source>
        <translation>收集可反复使用的活动</translation>
    </message>
    <message>
        <source>Activity collection</source>
        <translation>活动库</translation>
    </message>
    <message>
        <source>Aims, activities and week plan of a theme</source>
        <translation>一个主题的目标、活动和周计划</translation>
    </message>
    <message>
        <source>Clauses by GB/T 1.1 with numbers of their own</source>
        <translation>按 GB/T 1.1 编写条文，自动编号</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建文稿</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>标准类型(&amp;Y)</translation>
    </message>
    <message>
        <source>Terms in three languages</source>
        <translation>三种语言的术语</translation>
    </message>
    <message>
        <source>The chapters that a standard of this type must have</source>
        <translation>按标准类型准备必备的章</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>主题活动</translation>
    </message>
    <message>
        <source>What do you want to create?</source>
        <translation>想新建什么？</translation>
    </message>
    <message>
        <source>Written &amp;in</source>
        <translation>编写语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>NewObservationDialog</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Children appear by initials or numbers, never by name. What you write stays in this library.</source>
        <translation>幼儿只写缩写或编号，不写姓名。所写内容只留在本资料库。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>新建观察记录</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>主题活动</translation>
    </message>
    <message>
        <source>Try-out</source>
        <translation>试用记录</translation>
    </message>
</context>
<context>
    <name>NewTerm</name>
    <message>
        <source>Add</source>
        <extracomment>So much of a text beside is shown below its field (characters).</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>新的术语表</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>“{name}” is a term now.</source>
        <translation>“{name}”已经加进术语表。</translation>
    </message>
</context>
<context>
    <name>NewTermDialog</name>
    <message>
        <source>&amp;Chinese</source>
        <translation>中文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>英文(&amp;E)</translation>
    </message>
    <message>
        <source>Ger&amp;man</source>
        <translation>德文(&amp;G)</translation>
    </message>
    <message>
        <source>In the &amp;glossary</source>
        <translation>写进术语表(&amp;L)</translation>
    </message>
    <message>
        <source>Mark a word in a text with the mouse to take it into the field above.</source>
        <translation>用鼠标在句子中选中词语，就会填入上面的格子。</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>新的术语</translation>
    </message>
    <message>
        <source>The other languages are guessed from this document. Please check.</source>
        <translation>其他语言的说法是根据本文稿推断的，请核对。</translation>
    </message>
</context>
<context>
    <name>NewTrialDialog</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>园所</translation>
    </message>
    <message>
        <source>New try-out</source>
        <translation>新建试用记录</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>主题活动</translation>
    </message>
</context>
<context>
    <name>NewerLibraryStrip</name>
    <message>
        <source>Install an update …</source>
        <translation>安装更新…</translation>
    </message>
    <message>
        <source>Only for reading</source>
        <translation>只能阅读</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>There is nothing here about this version yet.</source>
        <translation>这个版本还没有说明。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>更新内容</translation>
    </message>
</context>
<context>
    <name>ObservationBar</name>
    <message>
        <source>Initials or numbers, never names of children. Observations stay here; no exchange file contains them.</source>
        <translation>只写缩写或编号，不写幼儿姓名。观察记录只留在本园，不随交换包传出。</translation>
    </message>
    <message>
        <source>Word form …</source>
        <translation>Word 表格…</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Not here: a {holder} cannot contain a {what}.</source>
        <translation>不能放在这里：{holder}里不能放{what}。</translation>
    </message>
    <message>
        <source>Nothing can be moved into itself.</source>
        <extracomment>Type of what is dragged: ids of nodes of the same document, a line each.</extracomment>
        <translation>不能移到自身内部。</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>A newer version of the program made this file; here you can look at it, but not add it to your library.</source>
        <extracomment>Media type, written first into the file. Ending of an exchange file. The newest format that this program writes and reads: since 2, states and versions are named by their SHA-256; since 3, waivers and decisions of merges stand among the comments of a version. What a file without those is written in; the oldest whose readers understand versions. The oldest format whose readers understand a file without versions, such as an answer.</extracomment>
        <translation>这个文件是用本软件的更新版本制作的，在这里可以查看，但不能加入资料库。</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>请对方重新发送一次。</translation>
    </message>
    <message>
        <source>Exchange files end in .cstudio; import other files instead.</source>
        <translation>交换包的扩展名是 .cstudio；其他文件请用“导入”。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Packing</source>
        <extracomment>Time stamp of all entries: the same content gives the same bytes. Pictures are packed already.</extracomment>
        <translation>正在打包</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>正在打开交换包</translation>
    </message>
    <message>
        <source>Update the program, or ask for an export as Word.</source>
        <translation>请更新软件，或者请对方导出 Word 文件。</translation>
    </message>
    <message>
        <source>Update the program, then open the file again.</source>
        <translation>请先更新软件，再打开这个文件。</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB and was not read.</source>
        <extracomment>The context of what the gate says of files. Comments in one answer; a body that says more than a thousand things has sent a new draft. Versions in one file; a year of work on one standard has some hundreds.</extracomment>
        <translation>{name} 超过 100 MB，不予读取。</translation>
    </message>
    <message>
        <source>{name} is not an exchange file of this program.</source>
        <translation>{name} 不是本软件的交换包。</translation>
    </message>
    <message>
        <source>{name} was damaged or altered in transit.</source>
        <translation>{name} 在传送途中损坏或被改动。</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of the program.</source>
        <translation>{name} 是用新版软件制作的。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Ctrl+Enter confirms</source>
        <translation>Ctrl+回车 确认</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>F8 still correct</source>
        <translation>F8 仍然正确</translation>
    </message>
    <message>
        <source>Formula in LaTeX</source>
        <translation>用 LaTeX 书写的公式</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>Name of the activity</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>主题名称</translation>
    </message>
    <message>
        <source>Next step; Tab makes it part of the step above</source>
        <extracomment>In a step behind another one.</extracomment>
        <translation>写下一个环节；按 Tab 键，改为上一环节里的师幼对话</translation>
    </message>
    <message>
        <source>Nothing found. Esc closes.</source>
        <translation>没有符合的条目。按 Esc 关闭。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Source changed</source>
        <extracomment>So many characters of what stayed are shown beside a change. Pixels of the bar at the left, of room inside the banner and above it, at zoom 1.</extracomment>
        <translation>原文已改</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Title of the annex</source>
        <translation>附录标题</translation>
    </message>
    <message>
        <source>Title of the chapter</source>
        <translation>章标题</translation>
    </message>
    <message>
        <source>Title of the clause</source>
        <translation>条标题</translation>
    </message>
    <message>
        <source>Title of the figure</source>
        <translation>图题</translation>
    </message>
    <message>
        <source>Title of the framework</source>
        <translation>框架名称</translation>
    </message>
    <message>
        <source>Title of the standard</source>
        <translation>标准名称</translation>
    </message>
    <message>
        <source>Title of the table</source>
        <translation>表题</translation>
    </message>
    <message>
        <source>Type a number or words · Enter inserts · Shift+Enter with “{see}”</source>
        <translation>输入编号、标题或拼音首字母 · 回车插入 · Shift+回车带“{see}”</translation>
    </message>
    <message>
        <source>What can go here</source>
        <extracomment>Other names of what the list offers, parted by spaces.</extracomment>
        <translation>这里可以放什么</translation>
    </message>
    <message>
        <source>What children learn</source>
        <translation>幼儿学到什么</translation>
    </message>
    <message>
        <source>What happens in this step</source>
        <translation>这一环节做什么</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>指标内容</translation>
    </message>
    <message>
        <source>What is asked, answered and done</source>
        <extracomment>Below a step.</extracomment>
        <translation>问什么、答什么、做什么</translation>
    </message>
    <message>
        <source>What is observed, and when</source>
        <translation>观察什么、什么时候</translation>
    </message>
    <message>
        <source>What is written here takes the place of the sentences above</source>
        <translation>在这里写的内容将取代上面的句子</translation>
    </message>
    <message>
        <source>What the children can do or like to do</source>
        <translation>幼儿能做到什么、愿意做什么</translation>
    </message>
    <message>
        <source>What the reference leads to</source>
        <translation>引用的对象</translation>
    </message>
    <message>
        <source>What the symbol means</source>
        <translation>符号的含义</translation>
    </message>
    <message>
        <source>Write here</source>
        <extracomment>What an empty text invites to, where its kind says nothing else.</extracomment>
        <translation>在这里写</translation>
    </message>
    <message>
        <source>Write here, or press / to choose what it is</source>
        <translation>在这里写，或按 / 选择类型</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>aim</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>附录</translation>
    </message>
    <message>
        <source>as it is by rule</source>
        <translation>按规定表述</translation>
    </message>
    <message>
        <source>clause</source>
        <extracomment>Elements, clauses and annexes, and the blocks that stand in them.</extracomment>
        <translation>条</translation>
    </message>
    <message>
        <source>comments: {count}</source>
        <translation>意见 {count} 条</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>deliberation</source>
        <translation>课程审议</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>entry of the bibliography</source>
        <translation>参考文献条目</translation>
    </message>
    <message>
        <source>entry of the week plan</source>
        <translation>周计划条目</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>explanation of an indicator</source>
        <translation>指标说明</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>What frameworks, pilots and reviews are made of.</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>group of indicators</source>
        <translation>指标组</translation>
    </message>
    <message>
        <source>hint for the teacher</source>
        <translation>教师支持</translation>
    </message>
    <message>
        <source>idea of the web</source>
        <translation>主题网的想法</translation>
    </message>
    <message>
        <source>index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>indicator system</source>
        <extracomment>Groups, indicators and what belongs to them; points, data and factors.</extracomment>
        <translation>评价指标体系</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列项</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>列项条目</translation>
    </message>
    <message>
        <source>normative reference</source>
        <translation>规范性引用文件</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>观察记录</translation>
    </message>
    <message>
        <source>other designation</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段</translation>
    </message>
    <message>
        <source>part of a figure</source>
        <translation>分图</translation>
    </message>
    <message>
        <source>part of an indicator</source>
        <translation>指标要点</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>point of deliberation</source>
        <translation>审议要点</translation>
    </message>
    <message>
        <source>scoring rules</source>
        <translation>评分规则</translation>
    </message>
    <message>
        <source>section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>sentence by rule</source>
        <translation>规定句</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>原文已改，待核</translation>
    </message>
    <message>
        <source>step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>table cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>表格行</translation>
    </message>
    <message>
        <source>term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>已译</translation>
    </message>
    <message>
        <source>unit of a table</source>
        <translation>表的单位</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警示</translation>
    </message>
    <message>
        <source>worded by you</source>
        <translation>自行表述</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>A copy right after it, with everything below</source>
        <translation>在后面复制一份，连同下级内容</translation>
    </message>
    <message>
        <source>A figure with its title; paste or drop a picture into it</source>
        <translation>带图题的图；图片可以粘贴或拖进来</translation>
    </message>
    <message>
        <source>A footnote at the cursor</source>
        <translation>在光标处加脚注</translation>
    </message>
    <message>
        <source>A formula on a line of its own, written in LaTeX</source>
        <translation>单独一行的公式，用 LaTeX 书写</translation>
    </message>
    <message>
        <source>A hint that only teachers need</source>
        <translation>只给教师看的提示</translation>
    </message>
    <message>
        <source>A list with a), b), c)</source>
        <translation>用 a)、b)、c) 的列项</translation>
    </message>
    <message>
        <source>A list with dashes</source>
        <translation>用破折号的列项</translation>
    </message>
    <message>
        <source>A new activity with its usual fields</source>
        <translation>新活动，带常用栏目</translation>
    </message>
    <message>
        <source>A new aim</source>
        <translation>新目标</translation>
    </message>
    <message>
        <source>A new annex after this chapter</source>
        <translation>在这一章后面加附录</translation>
    </message>
    <message>
        <source>A new clause one level below this one</source>
        <translation>在这一条下面加一级</translation>
    </message>
    <message>
        <source>A new clause with a title after this one</source>
        <translation>在这一条后面加一个有标题的条</translation>
    </message>
    <message>
        <source>A new goal after this one</source>
        <translation>在这一目标后面加一个</translation>
    </message>
    <message>
        <source>A new goal one level below this one</source>
        <translation>在这一目标下面加一级</translation>
    </message>
    <message>
        <source>A new group after this one</source>
        <translation>在这一组后面加一组</translation>
    </message>
    <message>
        <source>A new indicator after this one</source>
        <translation>在这一项后面加一项</translation>
    </message>
    <message>
        <source>A new numbered provision after this clause</source>
        <translation>在这一条后面加一个带编号的条款</translation>
    </message>
    <message>
        <source>A new paragraph below the cursor</source>
        <translation>在光标后加一段</translation>
    </message>
    <message>
        <source>A new step of the activity</source>
        <translation>活动过程的新环节</translation>
    </message>
    <message>
        <source>A new table column to the left of this one</source>
        <translation>在这一列左侧加一列</translation>
    </message>
    <message>
        <source>A new table column to the right of this one</source>
        <translation>在这一列右侧加一列</translation>
    </message>
    <message>
        <source>A new table row above this one</source>
        <translation>在这一行上方加一行</translation>
    </message>
    <message>
        <source>A new table row below this one</source>
        <translation>在这一行下方加一行</translation>
    </message>
    <message>
        <source>A new term after this one</source>
        <translation>在这一条术语后面再加一条</translation>
    </message>
    <message>
        <source>A note that says more and requires nothing</source>
        <translation>补充说明，不作要求</translation>
    </message>
    <message>
        <source>A part of the indicator that is ticked separately</source>
        <translation>可以单独勾选的要点</translation>
    </message>
    <message>
        <source>A picture a), b), c) in this figure, with its own title</source>
        <translation>在这幅图内加一幅 a)、b)、c) 分图，有自己的图题</translation>
    </message>
    <message>
        <source>A system of indicators that schools are assessed against</source>
        <translation>评价学校所用的指标体系</translation>
    </message>
    <message>
        <source>A table with three columns; add more with the table commands</source>
        <translation>三列的表；可以用表格命令增加</translation>
    </message>
    <message>
        <source>A warning of a danger</source>
        <translation>提示危险</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>一个示例</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附录</translation>
    </message>
    <message>
        <source>Another document that is needed to apply this one</source>
        <translation>应用本文件时必不可少的文件</translation>
    </message>
    <message>
        <source>Another document worth reading</source>
        <translation>值得参考的文件</translation>
    </message>
    <message>
        <source>Another idea of the theme web</source>
        <translation>主题网里再加一个想法</translation>
    </message>
    <message>
        <source>As the 2 in CO₂</source>
        <translation>如 CO₂ 中的 2</translation>
    </message>
    <message>
        <source>As the 2 in m²</source>
        <translation>如 m² 中的 2</translation>
    </message>
    <message>
        <source>At the beginning of a text: join it to the text before</source>
        <translation>光标在段首时，接到上一段后面</translation>
    </message>
    <message>
        <source>At the end; while it is empty, it is made from the terms</source>
        <translation>放在最后；没有自己填写时，由术语自动生成</translation>
    </message>
    <message>
        <source>Back to the reference</source>
        <translation>回到引用处</translation>
    </message>
    <message>
        <source>Back to the wording of the rules</source>
        <translation>恢复规定表述</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Characters that are not on the keyboard: ≥ × ℃ CO₂ and others</source>
        <translation>键盘上没有的字符：≥ × ℃ CO₂ 等</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>选择类型</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>章或条</translation>
    </message>
    <message>
        <source>Clause without title</source>
        <translation>无标题条</translation>
    </message>
    <message>
        <source>Column narrower</source>
        <translation>缩窄列</translation>
    </message>
    <message>
        <source>Column to the left</source>
        <translation>在左侧加列</translation>
    </message>
    <message>
        <source>Column to the right</source>
        <translation>在右侧加列</translation>
    </message>
    <message>
        <source>Column wider</source>
        <translation>加宽列</translation>
    </message>
    <message>
        <source>Columns of equal width</source>
        <translation>各列等宽</translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation>确认并继续</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the first of the selected cells to those below</source>
        <translation>把选中的第一个单元格填到下面</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>放到剪贴板</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>删除列</translation>
    </message>
    <message>
        <source>Delete it with everything below; undo brings it back</source>
        <translation>连同下级内容一起删除；可以撤销</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Delete the table columns of the selected cells</source>
        <translation>删除所选单元格所在的列</translation>
    </message>
    <message>
        <source>Delete the table rows of the selected cells</source>
        <translation>删除所选单元格所在的行</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Entry of the bibliography</source>
        <translation>参考文献条目</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>插图</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Fit columns to the text</source>
        <translation>按内容调整列宽</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Give columns with much text more of the width</source>
        <translation>文字多的列分得更多宽度</translation>
    </message>
    <message>
        <source>Give some width of this column to the one next to it</source>
        <translation>把这一列的一些宽度让给旁边一列</translation>
    </message>
    <message>
        <source>Go back to where the last reference was followed</source>
        <translation>回到上次跳转之前的位置</translation>
    </message>
    <message>
        <source>Go to the next text that is empty, a draft or outdated</source>
        <translation>转到下一处空白、草稿或待核的文字</translation>
    </message>
    <message>
        <source>Go to the next translation whose source changed</source>
        <translation>转到下一处待更新的译文</translation>
    </message>
    <message>
        <source>Go to the source text</source>
        <translation>转到原文</translation>
    </message>
    <message>
        <source>Go to what the reference points to</source>
        <translation>转到引用对象</translation>
    </message>
    <message>
        <source>Go to where it leads; Ctrl+click does the same</source>
        <translation>转到所引用的条款、表或图；也可按住 Ctrl 点击</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>框架目标</translation>
    </message>
    <message>
        <source>Goal below</source>
        <translation>下级目标</translation>
    </message>
    <message>
        <source>Group of indicators</source>
        <translation>指标组</translation>
    </message>
    <message>
        <source>Hint for the teacher</source>
        <translation>教师支持</translation>
    </message>
    <message>
        <source>Idea of the web</source>
        <translation>主题网的想法</translation>
    </message>
    <message>
        <source>In an empty text: a list of everything that can go there</source>
        <translation>在空白段中：列出这里可以放的内容</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indicator system</source>
        <translation>评价指标体系</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>Join with the text before</source>
        <translation>与上一段合并</translation>
    </message>
    <message>
        <source>Leave the text and select it, to move or delete it</source>
        <translation>离开文字并选中整段，便于移动或删除</translation>
    </message>
    <message>
        <source>Lettered list</source>
        <translation>字母列项</translation>
    </message>
    <message>
        <source>Link …</source>
        <translation>链接…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列项</translation>
    </message>
    <message>
        <source>Make all columns of this table equally wide</source>
        <translation>这个表的各列一样宽</translation>
    </message>
    <message>
        <source>Make the selection bold</source>
        <translation>把选中的文字加粗</translation>
    </message>
    <message>
        <source>Make the selection italic, as for quantities</source>
        <translation>把选中的文字变斜体，用于量的符号</translation>
    </message>
    <message>
        <source>Merge cells</source>
        <translation>合并单元格</translation>
    </message>
    <message>
        <source>Merge the selected cells into one</source>
        <translation>把选中的单元格合成一个</translation>
    </message>
    <message>
        <source>Minor change</source>
        <translation>小改动</translation>
    </message>
    <message>
        <source>Move after the one below it, with everything below</source>
        <translation>移到后一个之后，连同下级内容</translation>
    </message>
    <message>
        <source>Move after what contains it; Shift+Tab does this at the start of a text</source>
        <translation>升到上一级之后；光标在文字开头时可按 Shift+Tab</translation>
    </message>
    <message>
        <source>Move before the one above it, with everything below</source>
        <translation>移到前一个之前，连同下级内容</translation>
    </message>
    <message>
        <source>Move below the one before it; Tab does this at the start of a text</source>
        <translation>降到前一项之下；光标在文字开头时可按 Tab</translation>
    </message>
    <message>
        <source>Move column to the left</source>
        <translation>列左移</translation>
    </message>
    <message>
        <source>Move column to the right</source>
        <translation>列右移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move to the clipboard</source>
        <translation>移到剪贴板，并从此处删去</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Next outdated text</source>
        <translation>下一处待更新的译文</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>Next unfinished text</source>
        <translation>下一处未完成</translation>
    </message>
    <message>
        <source>Normative reference</source>
        <translation>规范性引用文件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注（补充说明）</translation>
    </message>
    <message>
        <source>One level down</source>
        <translation>降一级</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>升一级</translation>
    </message>
    <message>
        <source>Open link …</source>
        <translation>打开链接…</translation>
    </message>
    <message>
        <source>Open the address at the cursor in the browser, after asking</source>
        <translation>确认后用浏览器打开光标处的网址</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <extracomment>Commands that put a remark below the caret. Commands that put something new into a document.</extracomment>
        <translation>段落</translation>
    </message>
    <message>
        <source>Part of a figure</source>
        <translation>分图</translation>
    </message>
    <message>
        <source>Part of an indicator</source>
        <translation>指标要点</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>粘贴为纯文本</translation>
    </message>
    <message>
        <source>Paste from the clipboard; several lines become several texts</source>
        <translation>从剪贴板粘贴；多行分成多段</translation>
    </message>
    <message>
        <source>Paste only the words, into this text</source>
        <translation>只粘贴文字，放进这一段</translation>
    </message>
    <message>
        <source>Refer to a clause, table, annex …, chosen from a list while you type</source>
        <translation>引用条、表、附录等，边输入边选</translation>
    </message>
    <message>
        <source>Reference …</source>
        <translation>引用…</translation>
    </message>
    <message>
        <source>Row above</source>
        <extracomment>Commands that work on a table as a grid.</extracomment>
        <translation>在上方加行</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>在下方加行</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select the text as a whole</source>
        <translation>选中整段</translation>
    </message>
    <message>
        <source>Select the whole text; press again for the whole page</source>
        <translation>选中整段，再按一次选中整页</translation>
    </message>
    <message>
        <source>Special character …</source>
        <translation>特殊字符…</translation>
    </message>
    <message>
        <source>Split a merged cell into single ones</source>
        <translation>把合并的单元格拆开</translation>
    </message>
    <message>
        <source>Split cell</source>
        <translation>拆分单元格</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Still correct</source>
        <translation>仍然正确</translation>
    </message>
    <message>
        <source>Subclause</source>
        <translation>下一级的条</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>下标</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>上标</translation>
    </message>
    <message>
        <source>Swap this table column with the one after it</source>
        <translation>这一列与右边一列对调</translation>
    </message>
    <message>
        <source>Swap this table column with the one before it</source>
        <translation>这一列与左边一列对调</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table header</source>
        <translation>设为表头</translation>
    </message>
    <message>
        <source>Take some width for this column from the one next to it</source>
        <translation>从旁边一列分一些宽度给这一列</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>The language from which the others of this text are translated</source>
        <translation>这一段的其他语言由它译出</translation>
    </message>
    <message>
        <source>The sentence as the rules for standards word it</source>
        <translation>让这句话回到标准起草规则规定的表述</translation>
    </message>
    <message>
        <source>The source has changed, but the translation is still right</source>
        <translation>原文改了，但译文仍然正确</translation>
    </message>
    <message>
        <source>The text is right; go to the next unfinished one</source>
        <translation>文字无误，转到下一处未完成的</translation>
    </message>
    <message>
        <source>The unit that all values share, above on the right</source>
        <translation>所有数值共用的单位，标在右上方</translation>
    </message>
    <message>
        <source>Unit of a table or figure</source>
        <translation>表或图的单位</translation>
    </message>
    <message>
        <source>Use the rows down to this one as the header, or no longer from this one on</source>
        <translation>到这一行为止作表头；已在表头中时，从这一行起不再作表头</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警示</translation>
    </message>
    <message>
        <source>What a school can show for this indicator</source>
        <translation>学校可以为这一项提供的材料</translation>
    </message>
    <message>
        <source>What follows the cursor becomes a text of its own</source>
        <translation>光标后面的文字另起一段</translation>
    </message>
    <message>
        <source>What the indicator means</source>
        <translation>这一项指标的含义</translation>
    </message>
    <message>
        <source>What was just changed here does not affect the translations</source>
        <translation>刚才的改动不影响译文</translation>
    </message>
    <message>
        <source>Words that link to an address on the web; also to change a link</source>
        <translation>让文字指向一个网址；也用来修改已有的链接</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>PageSteps</name>
    <message>
        <source>Back to the wording of the rules</source>
        <translation>恢复规定表述</translation>
    </message>
    <message>
        <source>Change the symbol</source>
        <translation>修改符号</translation>
    </message>
    <message>
        <source>Clear texts</source>
        <translation>清空文字</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Delete table column</source>
        <translation>删除表格列</translation>
    </message>
    <message>
        <source>Delete table row</source>
        <translation>删除表格行</translation>
    </message>
    <message>
        <source>Delete: {what}</source>
        <translation>删除：{what}</translation>
    </message>
    <message>
        <source>Duplicate: {what}</source>
        <translation>复制一份：{what}</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Go on below</source>
        <translation>在下面继续</translation>
    </message>
    <message>
        <source>Head of the table</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>插入图片</translation>
    </message>
    <message>
        <source>Insert: footnote</source>
        <translation>插入：脚注</translation>
    </message>
    <message>
        <source>Insert: {what}</source>
        <extracomment>What can be inserted, by the name of its command without &quot;insert_&quot;.</extracomment>
        <translation>插入：{what}</translation>
    </message>
    <message>
        <source>Join with the text before</source>
        <translation>与上一段合并</translation>
    </message>
    <message>
        <source>Leave the list</source>
        <translation>离开列项</translation>
    </message>
    <message>
        <source>Make it a paragraph</source>
        <translation>改为段</translation>
    </message>
    <message>
        <source>Merge cells</source>
        <translation>合并单元格</translation>
    </message>
    <message>
        <source>Minor change</source>
        <translation>小改动</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move table column</source>
        <translation>移动表格列</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>New table column</source>
        <translation>新增表格列</translation>
    </message>
    <message>
        <source>New table row</source>
        <translation>新增表格行</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>新建：{what}</translation>
    </message>
    <message>
        <source>One level down</source>
        <translation>降一级</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>升一级</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>粘贴单元格</translation>
    </message>
    <message>
        <source>Read number and year of a reference</source>
        <translation>识别引用文件的编号和年份</translation>
    </message>
    <message>
        <source>Read the symbol that a line explains</source>
        <translation>识别式中的符号</translation>
    </message>
    <message>
        <source>Remove an empty text</source>
        <translation>去掉空白段</translation>
    </message>
    <message>
        <source>Split cell</source>
        <translation>拆分单元格</translation>
    </message>
    <message>
        <source>Still correct</source>
        <translation>仍然正确</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>What is left is in {first} and {second}, not shown now.</source>
        <translation>剩下的在{first}和{second}里，现在没有显示。</translation>
    </message>
    <message>
        <source>What is left is in {first}, which is not shown now.</source>
        <translation>剩下的在{first}里，现在没有显示。</translation>
    </message>
    <message>
        <source>Width of columns</source>
        <translation>列宽</translation>
    </message>
    <message>
        <source>Write the foreword yourself</source>
        <translation>自行编写前言</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Copy a smaller part, or import the whole file.</source>
        <translation>请复制少一些内容，或者导入整个文件。</translation>
    </message>
    <message>
        <source>Inserting</source>
        <translation>正在插入</translation>
    </message>
    <message>
        <source>Links to places on a computer were left out: {count}.</source>
        <translation>有 {count} 个指向电脑内部位置的链接没有粘贴。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>文稿没有改动。</translation>
    </message>
    <message>
        <source>Nothing was inserted.</source>
        <translation>没有插入任何内容。</translation>
    </message>
    <message>
        <source>Pasting</source>
        <extracomment>Endings of the files that are taken as pictures when they fall on the page.</extracomment>
        <translation>正在粘贴</translation>
    </message>
    <message>
        <source>Preparing pictures</source>
        <translation>正在处理图片</translation>
    </message>
    <message>
        <source>Put the cursor where it should go, and paste again.</source>
        <translation>请把光标放到要粘贴的地方，再粘贴一次。</translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <extracomment>Bytes of one character of mark-up at most.</extracomment>
        <translation>正在读取剪贴板</translation>
    </message>
    <message>
        <source>The place for what was pasted is gone.</source>
        <extracomment>More pieces of text (paragraphs, items, a quarter of the cells) than that take a while. So many bytes of pictures take a while, and images in memory with so many pixels.</extracomment>
        <translation>要粘贴的位置已经不在了。</translation>
    </message>
    <message>
        <source>The whole document is selected, and nothing was changed. Click where you want to write.</source>
        <extracomment>Why nothing is pasted over a whole page or deleted there.</extracomment>
        <translation>整篇文稿已选中，未做任何更改。请单击要书写的位置。</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can go here.</source>
        <translation>剪贴板里没有可以放在这里的内容。</translation>
    </message>
    <message>
        <source>There is too much on the clipboard to paste it at once.</source>
        <extracomment>Characters of text or mark-up on the clipboard. Characters of one text; more of them would make the page stand still while they are laid out. Texts, list items and cells of tables that are pasted at once.</extracomment>
        <translation>剪贴板里的内容太多，不能一次粘贴。</translation>
    </message>
    <message>
        <source>What was copied is nested too deeply; only its text was pasted.</source>
        <extracomment>A path of Windows in an address of a file: /C:/Users/… A line of the source that ends between two wide characters ends between them alone.</extracomment>
        <translation>复制的内容嵌套太深，只粘贴了文字。</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures could not be pasted.</source>
        <extracomment>How a picture is kept: content, media type and name give its hash. Widest and narrowest picture on paper, in millimetres; a dot of the screen is 1/96 inch. A number typed before a title; a bare one only with a dot, since a title can begin with a year.</extracomment>
        <translation>
            <numerusform>有 {count} 张图片未能带入。</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <extracomment>Starts long work: what is going on, the work, and who takes its result. Runs long work with progress and Cancel; without a window it is run at once.</extracomment>
        <translation>{first}{second}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Nothing has been changed.</source>
        <translation>文稿没有改动。</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG and try again.</source>
        <translation>请存成 JPEG 或 PNG 格式后再试一次。</translation>
    </message>
    <message>
        <source>Shrink it to at most 10,000 × 10,000 pixels, as with a picture viewer.</source>
        <translation>请用看图程序把它缩小到 10000×10000 像素以内。</translation>
    </message>
    <message>
        <source>Shrink it to at most 7,000 × 7,000 pixels, or save it as JPEG.</source>
        <translation>请缩小到 7000×7000 像素以内，或存为 JPEG。</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <extracomment>Longest side of a kept picture in pixels: sharp on A4, light enough to be sent around. Quality of JPEG for photos, of 100. Kinds of HEIF files that phones write, at bytes 8 to 12. Pixels from which on Pillow itself warns of a bomb. Drawings have few colours; up to so many a PNG is smaller and sharper than a JPEG. What a picture is called that came without a name.</extracomment>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Use the original picture, or another one.</source>
        <translation>请重新取一次原图，或者换一张。</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, which is too large.</source>
        <translation>{name} 有 {width}×{height} 像素，太大了。</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be shown.</source>
        <translation>{name} 已损坏，无法显示。</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be shown.</source>
        <translation>{name} 不是可以显示的图片。</translation>
    </message>
</context>
<context>
    <name>PilotBoard</name>
    <message>
        <source>Add a kindergarten …</source>
        <translation>添加园所…</translation>
    </message>
    <message>
        <source>Add another like this</source>
        <translation>再加一条同样的</translation>
    </message>
    <message>
        <source>Deliberate …</source>
        <translation>课程审议…</translation>
    </message>
    <message>
        <source>Give a task …</source>
        <translation>分配任务…</translation>
    </message>
    <message>
        <source>Import completed forms …</source>
        <translation>导入已填表格…</translation>
    </message>
    <message>
        <source>Import the program’s own factors</source>
        <translation>导入软件自带的因子</translation>
    </message>
    <message>
        <source>New observation …</source>
        <translation>新建观察记录…</translation>
    </message>
    <message>
        <source>New try-out …</source>
        <translation>新建试用记录…</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>试点</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
</context>
<context>
    <name>Piloting</name>
    <message>
        <source>A whole number is needed here.</source>
        <translation>这里须填整数。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Actual minutes</source>
        <translation>实际时长（分钟）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add the kindergartens that take part, then give each a unit to try.</source>
        <translation>先添加参加试点的园所，再给每个园所分配要试用的主题活动。</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>教师人数</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原稿</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Changed in</source>
        <translation>落实版本</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>幼儿人数</translation>
    </message>
    <message>
        <source>Children: initials or numbers, no names</source>
        <translation>幼儿代号（缩写或编号，不写姓名）</translation>
    </message>
    <message>
        <source>Choose another one, or bring it back: by undo, or from the recycle bin.</source>
        <translation>请选择另一所，或者用撤销、从回收站把它找回来。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Create a form</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Who hears of texts that are written, kept with their cell. Qt reckons the height of a wrapped text as if the cell had no margins (pixels). What the head of a column needs beside its words, which are bold, and its least width (pixels).
----------
So much of what was observed is shown (characters).</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审议意见</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Deliberation – {title}</source>
        <translation>课程审议：{title}</translation>
    </message>
    <message>
        <source>Deliberations</source>
        <translation>审议</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>反馈内容</translation>
    </message>
    <message>
        <source>Double-click a deliberation to read it or to go on with it. A new one begins with a unit.</source>
        <translation>双击一次审议，可以查看或继续。新的审议从主题活动开始。</translation>
    </message>
    <message>
        <source>Double-click a try-out to write what was seen.</source>
        <translation>双击一条试用记录即可填写。</translation>
    </message>
    <message>
        <source>Emission factors</source>
        <translation>排放因子</translation>
    </message>
    <message>
        <source>Everything else was imported.</source>
        <translation>其余内容均已导入。</translation>
    </message>
    <message>
        <source>Feedback that nobody has answered yet waits for the next deliberation.</source>
        <translation>尚未答复的反馈留待下次课程审议。</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>Give the task</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>组织形式</translation>
    </message>
    <message>
        <source>Import completed forms</source>
        <translation>导入已填表格</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>Years in which a factor may have been published.</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>园所</translation>
    </message>
    <message>
        <source>Kindergartens</source>
        <translation>试点园所</translation>
    </message>
    <message>
        <source>Kindergartens and schools: {sites}, try-outs: {trials}</source>
        <translation>{sites} 所园校，{trials} 条试用记录</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>审议层级</translation>
    </message>
    <message>
        <source>Make the form of the try-out again and copy the entries.</source>
        <translation>请重新导出试用记录表，再把内容抄过去。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>观察方法</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No deliberations yet</source>
        <translation>还没有审议</translation>
    </message>
    <message>
        <source>No emission factors yet</source>
        <translation>还没有排放因子</translation>
    </message>
    <message>
        <source>No kindergarten takes part yet</source>
        <translation>还没有参加的幼儿园</translation>
    </message>
    <message>
        <source>No observations yet</source>
        <translation>还没有观察记录</translation>
    </message>
    <message>
        <source>No theme units yet</source>
        <translation>还没有主题活动</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Nothing was imported; the file itself is unchanged.</source>
        <translation>没有导入任何内容，原文件未改动。</translation>
    </message>
    <message>
        <source>Nothing was tried yet</source>
        <translation>还没有试用记录</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>观察记录</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>观察记录</translation>
    </message>
    <message>
        <source>Observations stay in this library; exchange files contain only their sums. Children appear by initials or numbers.</source>
        <translation>观察记录只留在本资料库，交换包不带走，只带走次数、人数等合计。幼儿只写缩写或编号。</translation>
    </message>
    <message>
        <source>Observations: {count}; children counted: {children}; minutes: {minutes}</source>
        <translation>观察 {count} 次，幼儿 {children} 人次，{minutes} 分钟</translation>
    </message>
    <message>
        <source>Open feedback</source>
        <translation>待答复反馈</translation>
    </message>
    <message>
        <source>Open the exchange file with the record first.</source>
        <translation>请先打开含有该记录的交换包。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>审议阶段</translation>
    </message>
    <message>
        <source>Pilots</source>
        <extracomment>Width of what was tried at a site, and from which width of the table on it takes more (pixels).</extracomment>
        <translation>试点</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>计划时长（分钟）</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Record of a deliberation</source>
        <translation>课程审议记录表</translation>
    </message>
    <message>
        <source>Record of a teachers’ meeting</source>
        <translation>教研活动记录</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>观察环境</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>教职工</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The group’s own factors take precedence over those of the program. Every value has its year, region and source.</source>
        <translation>课题组自己的因子优先于软件自带的因子。每个数值都注明年份、地区和来源。</translation>
    </message>
    <message>
        <source>The record of {name} is not in this library.</source>
        <translation>资料库中没有 {name} 对应的试用记录。</translation>
    </message>
    <message>
        <source>The try-out</source>
        <translation>试用记录</translation>
    </message>
    <message>
        <source>The value was left unchanged.</source>
        <translation>数值保持原样。</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>主题活动</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>不在可选项中。</translation>
    </message>
    <message>
        <source>This kindergarten is no longer in the register.</source>
        <translation>名册中已经没有这个园所。</translation>
    </message>
    <message>
        <source>Those present, one per line</source>
        <translation>参加人员，每行一人</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>试用内容</translation>
    </message>
    <message>
        <source>Try-outs</source>
        <translation>试用记录</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>主题活动</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Version {name}</source>
        <translation>试用版本 {name}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>观察目标</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>具体情况</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>试用内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>缺少理由</translation>
    </message>
    <message>
        <source>Write a number, such as 0.5827.</source>
        <translation>请填写数字，例如 0.5827。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>本组</translation>
    </message>
    <message>
        <source>the whole unit</source>
        <extracomment>An id and what it is called.</extracomment>
        <translation>整个主题</translation>
    </message>
    <message numerus="yes">
        <source>{count} cells were left unchanged. {place}: {reason}</source>
        <translation>
            <numerusform>有 {count} 个单元格未导入。{place}：{reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not a try-out form of this program.</source>
        <extracomment>Says in the hidden first column that a workbook is such a form, and of which version. Fields of the head: name of the payload&apos;s field, label, choices. More children or minutes than this are a slip of the pen.</extracomment>
        <translation>{name} 不是本软件的试用记录表。</translation>
    </message>
    <message>
        <source>“{text}” is not a factor.</source>
        <translation>“{text}”不是有效的因子。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}”不是整数。</translation>
    </message>
    <message>
        <source>“{text}” is not a year.</source>
        <translation>“{text}”不是有效的年份。</translation>
    </message>
    <message>
        <source>△ {count} without a reason</source>
        <translation>△ {count} 项未写理由</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Number or words of the place</source>
        <translation>条款编号或文字</translation>
    </message>
    <message>
        <source>Place a comment</source>
        <translation>意见定位</translation>
    </message>
    <message>
        <source>Places in the document</source>
        <translation>文稿中的位置</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>这条意见针对哪里？</translation>
    </message>
</context>
<context>
    <name>PlaceHistoryDialog</name>
    <message>
        <source>Bring the chosen text back, as one undo step</source>
        <translation>把选中的文字放回来，一步即可撤销</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chosen text</source>
        <translation>复制选中的文字</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>以前的文字</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>In the whole document</source>
        <translation>整份文稿</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Show what was deleted anywhere in the document</source>
        <translation>显示整份文稿里删过的内容</translation>
    </message>
    <message>
        <source>What differs from the current text</source>
        <translation>与现在的文字有哪些不同</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Choose a library</source>
        <translation>选择资料库</translation>
    </message>
    <message>
        <source>Choose another folder, or open that library.</source>
        <translation>请换一个文件夹，或者打开那个资料库。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>Exit codes: the library could not be opened; another program has it. The other tabs of last time come so long after the one in front, and what the first acts would have to load comes so long after the library (milliseconds). What that is: the page of a document, the comparison of texts below one that changed, the rules, the sheet by which documents go out.</extracomment>
        <translation>请换一个文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder for the library</source>
        <translation>选择放资料库的文件夹</translation>
    </message>
    <message>
        <source>Connect the drive that it is on and try again, or open another library.</source>
        <translation>请接上它所在的盘再试一次，或者打开另一个资料库。</translation>
    </message>
    <message>
        <source>Everything is saved so far.</source>
        <translation>目前的内容都已保存。</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>在新位置继续</translation>
    </message>
    <message>
        <source>It is in {place} now. The file there stays under another name, and the backups that were made so far stay too.</source>
        <translation>资料库目前在 {place}。那里的文件会改名保留，以前的备份也都留着。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move it to another folder: File, Library, Move the library.</source>
        <translation>请把它移到另一个文件夹：“文件”菜单 →“资料库”→“移动资料库”。</translation>
    </message>
    <message>
        <source>Move the library to {place}?</source>
        <translation>把资料库移到 {place}？</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>没有新建任何东西。</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>什么都没有移动。</translation>
    </message>
    <message>
        <source>Open the library there by double-clicking its file.</source>
        <translation>请到那里双击资料库文件来打开。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created: {reason}.</source>
        <translation>建不了文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The library is in {place} now. The old file is called {name}.</source>
        <translation>资料库已移到 {place}。原来的文件改名为 {name}。</translation>
    </message>
    <message>
        <source>The library is {place}.</source>
        <translation>资料库在 {place}。</translation>
    </message>
    <message>
        <source>The library {place} is not there.</source>
        <extracomment>Folder of the library on a drive, where a new start looks for one.</extracomment>
        <translation>找不到资料库 {place}。</translation>
    </message>
    <message>
        <source>The new place cannot be saved: {reason}.</source>
        <translation>无法记住新的位置：{reason}。</translation>
    </message>
    <message>
        <source>There is already a library in {place}.</source>
        <translation>{place} 里已经有一个资料库。</translation>
    </message>
    <message>
        <source>This folder belongs to WeChat, which clears it from time to time. Keep the library in a folder of your own.</source>
        <translation>这个文件夹属于微信，微信会不时清理它。请把资料库放在自己的文件夹里。</translation>
    </message>
    <message>
        <source>This folder is on another computer in the network, where the library would be damaged sooner or later. Keep the library on this computer; backups may go into the network.</source>
        <translation>这个文件夹在网络中的另一台电脑上，资料库放在那里迟早会损坏。请把资料库放在本机，备份可以放到网络上。</translation>
    </message>
    <message>
        <source>This folder is synced by {service}, which would damage the library sooner or later. Keep the library on this computer; backups may go into a synced folder.</source>
        <extracomment>Variables in which sync tools name their folders. File systems of other computers, as Linux calls them; 9p is Windows seen from inside WSL.</extracomment>
        <translation>这个文件夹由{service}同步，资料库放在这里迟早会损坏。请把资料库放在本机的其他文件夹，备份可以放到同步文件夹里。</translation>
    </message>
    <message>
        <source>You go on writing in {place}.</source>
        <translation>接下来写的内容存入 {place}。</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Check it, or save as PDF and print the file elsewhere.</source>
        <translation>请检查一下，或存为 PDF，到别处打印。</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <extracomment>Begins the making of a PDF; what is to be known of it goes to the list.</extracomment>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>这台电脑没有安装打印机。</translation>
    </message>
    <message>
        <source>Not everything was printed: the printer cannot be used now.</source>
        <translation>没有打印完：打印机现在无法使用。</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Save as PDF, and print the file elsewhere.</source>
        <translation>请存为 PDF，到别的电脑上打印。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Export a Word document and print from Word.</source>
        <translation>请导出 Word 文档后在 Word 中打印。</translation>
    </message>
    <message>
        <source>Export a Word document, and print from Word or WPS.</source>
        <translation>请导出 Word 文档，再用 Word 或 WPS 打印。</translation>
    </message>
    <message>
        <source>Fonts that are missing on this computer are replaced: {fonts}.</source>
        <extracomment>Seconds between two signs of life while another job is at work.</extracomment>
        <translation>这台电脑缺少的字体已用别的代替：{fonts}。</translation>
    </message>
    <message>
        <source>Install LibreOffice, or export a Word document and print from Word.</source>
        <translation>请安装 LibreOffice，或导出 Word 文档后在 Word 中打印。</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <extracomment>Where the template stands, in which all layout is; its first file is `main.typ`. The module that makes the pages, which is loaded in its own process only. A long standard in three languages takes 850 MB and 5 seconds of the processor, one of 5,000 clauses 2 GB and 11 seconds. Without a job the process is kept so long (seconds): it holds 300 MB and more.</extracomment>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>Laying out {name} stopped unexpectedly.</source>
        <translation>{name} 排版意外中断。</translation>
    </message>
    <message>
        <source>Laying out {name} took too long and was stopped.</source>
        <translation>{name} 排版时间过长，已停止。</translation>
    </message>
    <message>
        <source>LibreOffice could not make the PDF.</source>
        <translation>LibreOffice 未能生成 PDF。</translation>
    </message>
    <message>
        <source>LibreOffice is making the PDF</source>
        <translation>LibreOffice 正在生成 PDF</translation>
    </message>
    <message>
        <source>LibreOffice took too long and was stopped.</source>
        <extracomment>Which filter of LibreOffice writes files with an ending. Lets it read a file as old Word or not at all; left to itself it reads a damaged one as text.</extracomment>
        <translation>LibreOffice 用时过长，已停止。</translation>
    </message>
    <message>
        <source>The PDF is no PDF/A-2b: no font on this computer has all characters.</source>
        <translation>该 PDF 不符合 PDF/A-2b：这台电脑的字体不含文中的所有字符。</translation>
    </message>
    <message>
        <source>The document itself is unchanged.</source>
        <translation>文稿本身没有改动。</translation>
    </message>
    <message>
        <source>The pages could not be laid out: {reason}.</source>
        <extracomment>What may stand in for a family, the likest first. Han characters are shown in the other kind of letter rather than not at all. Families for formulas; the last one is part of the library that sets the pages. The data and the settings, as the template names them.</extracomment>
        <translation>无法排版：{reason}。</translation>
    </message>
    <message>
        <source>This computer has no font for {missing}, nor one like it: characters may be missing on paper. Install a font for Chinese.</source>
        <translation>这台电脑没有 {missing}，也没有相近的字体：纸上可能缺字。请安装中文字体。</translation>
    </message>
    <message>
        <source>This needs LibreOffice, which was not found on this computer.</source>
        <translation>此操作需要 LibreOffice，但在这台电脑上没有找到。</translation>
    </message>
    <message>
        <source>Try again, or print from Word.</source>
        <translation>请重试，或在 Word 中打印。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, export a Word document.</source>
        <translation>请再试一次。如果仍然不行，请导出 Word 文档。</translation>
    </message>
    <message>
        <source>{name} needs more memory for its pages than is allowed.</source>
        <translation>{name} 排版需要的内存超过允许的上限。</translation>
    </message>
</context>
<context>
    <name>PrivacyRows</name>
    <message>
        <source>Leave them in</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>One by one …</source>
        <translation>逐个看…</translation>
    </message>
    <message>
        <source>Please make sure that no child can be seen whose family has not agreed.</source>
        <translation>请确认照片里没有家长未同意的孩子。</translation>
    </message>
    <message>
        <source>Some words stay in the house</source>
        <translation>有些话只留在园里</translation>
    </message>
    <message>
        <source>What is not ticked is nowhere in the file.</source>
        <translation>没有勾选的，文件里哪儿都没有。</translation>
    </message>
    <message>
        <source>With na&amp;mes and telephone numbers of persons</source>
        <translation>包含姓名和电话号码(&amp;M)</translation>
    </message>
    <message>
        <source>Write a child instead</source>
        <translation>改成“某幼儿”</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this message, to send it to somebody</source>
        <translation>复制提示内容，方便发给他人</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>问题详情</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>I coordinate</source>
        <translation>我来组织</translation>
    </message>
    <message>
        <source>I lead a kindergarten</source>
        <translation>我管理幼儿园</translation>
    </message>
    <message>
        <source>I review</source>
        <translation>我来审阅</translation>
    </message>
    <message>
        <source>I teach</source>
        <translation>我带班</translation>
    </message>
    <message>
        <source>I write standards</source>
        <translation>我写标准</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Finds the profile of somebody who worked in the library before, by name and house.</extracomment>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>not specified</source>
        <extracomment>What somebody may do most, by the value of a `UserRole`, as the first page says it.</extracomment>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>&amp;Class</source>
        <translation>班级(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Kindergarten</source>
        <translation>幼儿园(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>单位(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Somebody else works here now</source>
        <translation>现在换了另一个人使用(&amp;S)</translation>
    </message>
    <message>
        <source>It stays on this computer and in your library. What you send to others names you only if you say so there.</source>
        <translation>它只留在这台电脑和您的资料库里。交给别人的文件只有在您选择时才写上您的姓名。</translation>
    </message>
    <message>
        <source>Its co&amp;de</source>
        <translation>单位代码(&amp;D)</translation>
    </message>
    <message>
        <source>Versions, comments and forms take this from here. It is optional, and you can change it at any time.</source>
        <translation>版本、意见和表格都从这里取用。可以不填，也可以随时修改。</translation>
    </message>
    <message>
        <source>What was done so far keeps its name.</source>
        <translation>以前的工作仍署原名。</translation>
    </message>
    <message>
        <source>What you do &amp;most</source>
        <translation>主要工作(&amp;M)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>我的信息</translation>
    </message>
    <message>
        <source>such as DE, before the numbers of its comments</source>
        <translation>如 DE，用在意见编号前</translation>
    </message>
</context>
<context>
    <name>PropertiesPanel</name>
    <message>
        <source>Open a document to see its properties.</source>
        <translation>打开一份文稿即可查看属性。</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Source language</source>
        <translation>原文语言</translation>
    </message>
    <message>
        <source>The language from which the others are translated</source>
        <translation>其他语言由这种语言译出</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>整份文稿</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <extracomment>Program language → (name of Qt&apos;s own catalogue, locale for dates and numbers, document language).</extracomment>
        <translation>查找范围(&amp;I)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Press Esc to go back to work.</source>
        <extracomment>Where the bar stands in a view: below that of old versions.</extracomment>
        <translation>按 Esc 返回编辑。</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Choose the damaged library</source>
        <translation>选择损坏的资料库</translation>
    </message>
    <message>
        <source>Documents recovered completely, into {place}: {whole} of {count}.</source>
        <translation>共 {count} 个文稿，其中 {whole} 个完整读出，存入 {place}。</translation>
    </message>
    <message>
        <source>Recovering documents</source>
        <translation>正在读出文稿</translation>
    </message>
    <message>
        <source>Save a copy as …</source>
        <translation>副本另存为…</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>保存资料库的副本</translation>
    </message>
    <message>
        <source>The copy is saved; you go on writing in {place}.</source>
        <translation>副本已保存；接下来写的内容存入 {place}。</translation>
    </message>
    <message>
        <source>The details name what is older or lost.</source>
        <translation>哪些内容较旧或已丢失，见详细信息。</translation>
    </message>
    <message>
        <source>The program did not end properly, so the library is being checked.</source>
        <extracomment>What the strip says: what happened, what is safe, what comes next.</extracomment>
        <translation>上次软件没有正常结束，正在检查资料库。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Everything up to {time} is here.</source>
        <translation>软件上次意外退出。{time} 之前的内容都已保存。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Everything up to {time} is here; the last place was {place}.</source>
        <extracomment>The place is kept so long after it changed (milliseconds).</extracomment>
        <translation>软件上次意外退出。{time} 之前的内容都已保存；上次停在 {place}。</translation>
    </message>
    <message>
        <source>Where the rescued documents should go</source>
        <translation>抢救出的文稿保存到哪里</translation>
    </message>
    <message>
        <source>You can read everything meanwhile.</source>
        <translation>检查期间可以照常阅读。</translation>
    </message>
    <message>
        <source>You can write again in a moment.</source>
        <translation>稍后即可继续编辑。</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>Changes cannot be shown in {format}.</source>
        <translation>{format} 格式不能显示修订。</translation>
    </message>
    <message>
        <source>Choose a Word document.</source>
        <translation>请选择 Word 文档。</translation>
    </message>
    <message>
        <source>Comparing the two versions</source>
        <translation>正在比较两个版本</translation>
    </message>
    <message>
        <source>Only two versions of the same document can be compared.</source>
        <extracomment>Kinds of files that are kept as pictures, of which no picture can be written. So many places are named, the others counted.
----------
Elements between two reports of progress.</extracomment>
        <translation>只能比较同一份文稿的两个版本。</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>References without a target now: {count}</source>
        <translation>失去引用对象的引用：{count} 处</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The target was deleted.</source>
        <extracomment>Least of the greatest heights of a list, what headings and margins take, and how low a list may become (pixels). So much of a text stands on a card (characters).</extracomment>
        <translation>引用对象已删除。</translation>
    </message>
</context>
<context>
    <name>ReferencesPanel</name>
    <message>
        <source>Nothing refers to it yet. In a text, Insert → Reference makes a reference.</source>
        <translation>还没有引用此处的内容。在正文中用“插入 → 引用”即可添加。</translation>
    </message>
    <message>
        <source>Places that refer to it</source>
        <translation>引用此处的位置</translation>
    </message>
    <message>
        <source>Referred to in</source>
        <translation>被以下位置引用</translation>
    </message>
    <message>
        <source>This text refers to</source>
        <translation>本段引用了</translation>
    </message>
    <message>
        <source>What this text refers to</source>
        <translation>本段引用的对象</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message>
        <source>&amp;Copy the letter</source>
        <translation>复制提醒函(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>收件单位(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>From (&amp;organisation)</source>
        <translation>落款单位(&amp;O)</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒函</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>提醒函</translation>
    </message>
    <message>
        <source>Who has not answered yet?</source>
        <translation>哪些单位尚未回复？</translation>
    </message>
    <message>
        <source>You can change the letter before you copy it. Copying it records today as the date of the reminder.</source>
        <translation>复制前可以修改。复制后，今天记为提醒日期。</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Copies of the library</source>
        <translation>资料库备份</translation>
    </message>
    <message>
        <source>Other file …</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Which copy should replace the library?</source>
        <translation>用哪一份备份代替现在的资料库？</translation>
    </message>
    <message>
        <source>Your present state is saved first, so that you can come back to it.</source>
        <translation>现在的内容会另外保存，随时可以回来。</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Assessments: {count}, passed: {passed}</source>
        <translation>共 {count} 份自评，{passed} 份合格</translation>
    </message>
    <message>
        <source>Carbon data</source>
        <translation>碳数据</translation>
    </message>
    <message>
        <source>Choose another place, or close the file elsewhere.</source>
        <translation>请换一个位置，或先在别处关闭该文件。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Create a report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>Data in doubt</source>
        <translation>存疑数据</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>下降率</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>自评与核验差异</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>File or cell</source>
        <translation>文件或单元格</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import completed workbooks</source>
        <translation>导入已填工作簿</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>各项指标</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Mean of the parts</source>
        <translation>一级指标平均得分率</translation>
    </message>
    <message>
        <source>Mean share</source>
        <translation>平均得分率</translation>
    </message>
    <message>
        <source>Met by no school</source>
        <translation>无人达到</translation>
    </message>
    <message>
        <source>No standard of the library has indicators.</source>
        <translation>资料库中没有带指标的标准。</translation>
    </message>
    <message>
        <source>Nothing was changed in the library.</source>
        <translation>资料库没有任何改动。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Open a standard and start its indicator grid.</source>
        <translation>请打开一份标准，先编写它的指标表。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Reading workbooks</source>
        <translation>正在读取工作簿</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Results – {title}</source>
        <extracomment>Least widths of a figure, in the overview and elsewhere, and of the name of a school (pixels).</extracomment>
        <translation>评价结果：{title}</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>School</source>
        <extracomment>Heights of a bar with its space, of a heading (pixels). Share of the width for names; German decisions are long, and charts may stand in threes.</extracomment>
        <translation>学校</translation>
    </message>
    <message numerus="yes">
        <source>School and reviewers differ on {count} indicators.</source>
        <translation>
            <numerusform>有 {count} 项指标自评与核验不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校数</translation>
    </message>
    <message>
        <source>Schools by level</source>
        <translation>各等级学校数</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>指标内容</translation>
    </message>
    <message>
        <source>Workbooks that can be imported: {good} of {count}</source>
        <translation>{count} 份工作簿中有 {good} 份可以导入</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>can be imported</source>
        <translation>可以导入</translation>
    </message>
    <message numerus="yes">
        <source>can be imported, with {count} remarks</source>
        <translation>
            <numerusform>可以导入，有 {count} 条说明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>can be imported, with {count} remarks; some data are in doubt, so the result will be provisional</source>
        <translation>
            <numerusform>可以导入，有 {count} 条说明；部分数据存疑，结果为暂定</numerusform>
        </translation>
    </message>
    <message>
        <source>did not occur</source>
        <translation>未触发</translation>
    </message>
    <message>
        <source>met</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>未定等级</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>不满足</translation>
    </message>
    <message>
        <source>occurred</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>{level} (provisional)</source>
        <translation>{level}（暂定）</translation>
    </message>
    <message>
        <source>{level} · own {own} · verified {verified}</source>
        <translation>{level} · 自评 {own} · 核验 {verified}</translation>
    </message>
    <message>
        <source>{name} could not be saved.</source>
        <extracomment>Width of the picture, its edge, the height of a row (pixels at single density). Pixels of the file for one of the drawing, so that print is sharp.</extracomment>
        <translation>{name} 无法写入。</translation>
    </message>
</context>
<context>
    <name>ResultsBoard</name>
    <message>
        <source>Assessment workbook …</source>
        <translation>自评工作簿…</translation>
    </message>
    <message>
        <source>Create the assessment workbook, give it to the schools, and import what they send back.</source>
        <translation>先生成自评工作簿发给学校，再导入学校交回的文件。</translation>
    </message>
    <message>
        <source>Import completed workbooks …</source>
        <translation>导入已填工作簿…</translation>
    </message>
    <message>
        <source>No school has sent its workbook yet</source>
        <translation>还没有学校交回工作簿</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Report in Excel …</source>
        <translation>Excel 报告…</translation>
    </message>
    <message>
        <source>Report in Word …</source>
        <translation>Word 报告…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>评价结果</translation>
    </message>
    <message>
        <source>Results of the schools</source>
        <translation>学校评价结果</translation>
    </message>
    <message>
        <source>Results should not be used to rank schools or to appraise teachers.</source>
        <translation>评价结果不宜用于学校之间的排名和教师个人的考核。</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>A: accept · R: reject · N: next open one · Enter: show in the document</source>
        <translation>A：采纳 · R：不采纳 · N：下一处待定 · 回车：在文稿中查看</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>全部改动</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>写入文稿</translation>
    </message>
    <message numerus="yes">
        <source>Apply {count} changes</source>
        <translation>
            <numerusform>把 {count} 处写入文稿</numerusform>
        </translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Changed here too</source>
        <translation>这里也改过的</translation>
    </message>
    <message>
        <source>Changes applied: {count}.</source>
        <translation>已写入改动 {count} 处。</translation>
    </message>
    <message>
        <source>Changes applied: {count}. {left} could no longer be applied and stay here.</source>
        <translation>已写入改动 {count} 处，另有 {left} 处已无法写入，仍留在这里。</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>改动 {count} 处</translation>
    </message>
    <message>
        <source>Choose the document it belongs to, or import it as a new document.</source>
        <translation>请选择它所属的文稿，或导入为新文稿。</translation>
    </message>
    <message>
        <source>Comparing {name} with what was exported</source>
        <translation>正在把 {name} 与导出时的内容比较</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Characters of a text in its row.</extracomment>
        <translation>处理</translation>
    </message>
    <message>
        <source>Draft: {name}</source>
        <translation>稿件：{name}</translation>
    </message>
    <message>
        <source>Here it reads now:</source>
        <translation>这里现在是：</translation>
    </message>
    <message>
        <source>Import an edited draft</source>
        <translation>导入改过的稿件</translation>
    </message>
    <message>
        <source>Import as a new document</source>
        <translation>导入为新文稿</translation>
    </message>
    <message>
        <source>Import it there.</source>
        <translation>请在那份文稿里导入。</translation>
    </message>
    <message>
        <source>Import the changes</source>
        <translation>导入改动</translation>
    </message>
    <message>
        <source>Import the changes in it, or import it as a new document next to the old one?</source>
        <translation>导入其中的改动，还是另外导入为新文稿？</translation>
    </message>
    <message>
        <source>Import the changes where it was exported, or import it as a new document.</source>
        <translation>请在导出它的电脑上导入改动，或导入为新文稿。</translation>
    </message>
    <message>
        <source>It is no longer here.</source>
        <translation>这里已经没有这段文字。</translation>
    </message>
    <message>
        <source>It is not known what this draft looked like when it was exported. What differs may have been changed there or here since, so no change counts as certain and none is applied together with others; decide each one separately.</source>
        <translation>不知道这份文稿导出时是什么样子。不同之处可能是对方改的，也可能是这里后来改的，因此没有一处算作确定，也不会一并采纳；请逐条决定。</translation>
    </message>
    <message>
        <source>It is not known where this paragraph belongs.</source>
        <translation>不知道这一段应放在哪里。</translation>
    </message>
    <message>
        <source>No paragraph can go here.</source>
        <translation>这个位置不能插入段落。</translation>
    </message>
    <message>
        <source>Nothing was changed in this draft.</source>
        <translation>这份稿件没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Now after: {place}</source>
        <translation>现在位于其后：{place}</translation>
    </message>
    <message>
        <source>Open the document and put the cursor where it belongs.</source>
        <translation>请打开文稿，把光标放到应插入的位置。</translation>
    </message>
    <message>
        <source>Open the document it belongs to and import it there, or import it as a new document.</source>
        <translation>请打开它所属的文稿再导入，或导入为新文稿。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph of the text first.</source>
        <translation>请先把光标放到正文的段落里。</translation>
    </message>
    <message>
        <source>Reading the draft</source>
        <extracomment>Paragraphs between two reports of progress.</extracomment>
        <translation>正在读取稿件</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>So much is missing from the file that it is probably only part of the draft; deletions are not accepted together.</source>
        <translation>文件里缺少大量内容，可能只是稿件的一部分；删除不会一并采纳，请逐条确认。</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>待定的</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The paragraph was inserted.</source>
        <translation>已插入这一段。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>位置不明的</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>changed here too</source>
        <translation>这里也改过</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>has no certain place</source>
        <translation>无法确定放在哪里</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>is around the texts or is generated</source>
        <translation>位于正文之外，或由软件自动生成</translation>
    </message>
    <message>
        <source>its text was deleted here meanwhile</source>
        <translation>对应的文字在这里已被删除</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>may be a changed form of a text, but is not similar enough</source>
        <translation>可能是某段文字改写而来，但相似程度不够</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>位置不明</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>to be placed</source>
        <translation>待放置</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>未改 {count} 处</translation>
    </message>
    <message>
        <source>without a place: {count}</source>
        <translation>位置不明 {count} 处</translation>
    </message>
    <message>
        <source>{change} (conflict)</source>
        <translation>{change}（冲突）</translation>
    </message>
    <message numerus="yes">
        <source>{count} deletions are held back because so much is missing from the file.</source>
        <translation>
            <numerusform>文件里缺少大量内容，{count} 处删除暂不采纳。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} contains hardly a sentence of “{title}”.</source>
        <extracomment>Reads the paragraphs of a Word file. How it is known what went out. A file without marks belongs to a document if this share of its paragraphs reads the same.</extracomment>
        <translation>{name} 里几乎没有“{title}”的内容。</translation>
    </message>
    <message>
        <source>{name} is a draft of another document: “{title}”.</source>
        <translation>{name} 是另一份文稿“{title}”的稿件。</translation>
    </message>
    <message>
        <source>{name} is not a draft that was exported here.</source>
        <translation>{name} 不是从这里导出的稿件。</translation>
    </message>
    <message>
        <source>{name} was exported from this library.</source>
        <translation>{name} 是从这个资料库导出的。</translation>
    </message>
    <message>
        <source>{name} was made from a document that is not here.</source>
        <translation>{name} 对应的文稿不在这个资料库里。</translation>
    </message>
    <message>
        <source>{name}: nothing was changed in this draft.</source>
        <translation>{name}：没有任何改动。</translation>
    </message>
    <message>
        <source>✓ accept</source>
        <translation>✓ 采纳</translation>
    </message>
    <message>
        <source>✗ reject</source>
        <translation>✗ 不采纳</translation>
    </message>
</context>
<context>
    <name>ReturnedBoard</name>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Accept all certain ones</source>
        <translation>全部采纳（能确定的）</translation>
    </message>
    <message>
        <source>Accept every open change; what was changed here too has to be checked</source>
        <translation>采纳所有待定的改动；这里也改过的须逐条查看</translation>
    </message>
    <message>
        <source>Accept this change and go to the next one (A)</source>
        <translation>采纳这处改动，转到下一处（A）</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>写入文稿</translation>
    </message>
    <message>
        <source>Apply the accepted changes to the document, as one undo step (Ctrl+Enter)</source>
        <translation>把已采纳的改动写入文稿，可一步撤销（Ctrl+回车）</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>稿件的改动</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this paragraph</source>
        <translation>复制这一段</translation>
    </message>
    <message>
        <source>Insert after the cursor</source>
        <translation>插入到光标之后</translation>
    </message>
    <message>
        <source>Put this paragraph after the cursor in the document, or where it was in the file</source>
        <translation>把这一段插入到文稿光标所在段落之后；没有光标时放在它在文件中的位置</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>Reject this change and go to the next one (R)</source>
        <translation>不采纳这处改动，转到下一处（R）</translation>
    </message>
    <message>
        <source>What the change does to the text</source>
        <translation>这处改动前后的文字</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>显示哪些改动</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>All kinds</source>
        <translation>全部种类</translation>
    </message>
    <message>
        <source>Also used in: {names}</source>
        <translation>还用在：{names}</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>活动库</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>How long typing rests before it is looked (milliseconds). So many cards are offered, and so many documents looked through at a time. Kinds of document in which things to reuse stand.</extracomment>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>Insert at the cursor</source>
        <translation>放到光标所在的位置</translation>
    </message>
    <message>
        <source>My collection</source>
        <translation>我的活动库</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>没有找到，换个词试试。</translation>
    </message>
    <message>
        <source>Searching …</source>
        <extracomment>The origins of what stands in a document, by its id, with the id of each piece.</extracomment>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>There is nothing to reuse yet. Write a unit, or start a collection.</source>
        <translation>还没有可以取用的内容。先写一个主题活动，或建一个活动库。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>主题活动</translation>
    </message>
    <message>
        <source>Used nowhere else.</source>
        <translation>没有用在别处。</translation>
    </message>
</context>
<context>
    <name>ReusePanel</name>
    <message>
        <source>Find activities, steps and aims in all units and collections, and insert them at the cursor.</source>
        <translation>从全部主题活动和活动库里找活动、步骤和目标，放到光标所在的位置。</translation>
    </message>
    <message>
        <source>Find something to reuse</source>
        <translation>查找可以再用的内容</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Of this place</source>
        <translation>光标所在的内容</translation>
    </message>
    <message>
        <source>Put into my collection</source>
        <translation>收进我的活动库</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>找什么</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>在哪里找</translation>
    </message>
    <message>
        <source>Words of an activity, step or aim</source>
        <translation>活动、步骤或目标里的词</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept comment {number}</source>
        <translation>采纳意见 {number}</translation>
    </message>
    <message>
        <source>Answer to {number}</source>
        <translation>答复 {number}</translation>
    </message>
    <message>
        <source>Change comment {number}</source>
        <translation>修改意见 {number}</translation>
    </message>
    <message>
        <source>Choose a comment that was there before.</source>
        <translation>请选择先提出的那条意见。</translation>
    </message>
    <message>
        <source>Comment {number}</source>
        <extracomment>So many comments are read one by one.</extracomment>
        <translation>意见 {number}</translation>
    </message>
    <message>
        <source>Comment {number} is confirmed</source>
        <translation>意见 {number} 已由提出单位确认</translation>
    </message>
    <message>
        <source>Comment {number} is worked in</source>
        <translation>意见 {number} 已落实</translation>
    </message>
    <message>
        <source>Comment {number} repeats another one</source>
        <translation>意见 {number} 与另一条相同</translation>
    </message>
    <message>
        <source>Decide comment {number}</source>
        <translation>处理意见 {number}</translation>
    </message>
    <message>
        <source>Discuss comment {number}</source>
        <translation>意见 {number} 列入讨论</translation>
    </message>
    <message>
        <source>It may have been undone, or its document is in the recycle bin.</source>
        <translation>它可能已被撤销，或者它所在的文稿在回收站里。</translation>
    </message>
    <message>
        <source>Open comment {number} again</source>
        <translation>重新处理意见 {number}</translation>
    </message>
    <message>
        <source>Place comment {number}</source>
        <translation>指定意见 {number} 的位置</translation>
    </message>
    <message>
        <source>Remove comment {number}</source>
        <translation>删除意见 {number}</translation>
    </message>
    <message>
        <source>Say what you think in an answer or in the decision.</source>
        <translation>对它的看法请写在答复或处理决定中。</translation>
    </message>
    <message>
        <source>Take back an answer to {number}</source>
        <translation>收回对 {number} 的答复</translation>
    </message>
    <message>
        <source>This comment is no longer there.</source>
        <extracomment>Setting of a document: of each organisation the newest number of a comment that was removed.</extracomment>
        <translation>这条意见已经不在了。</translation>
    </message>
    <message>
        <source>This decision needs a reason for the person who commented.</source>
        <translation>这个处理意见需要向提出单位说明理由。</translation>
    </message>
    <message>
        <source>Write in a sentence why, and decide again.</source>
        <translation>请用一句话写明理由，再作处理。</translation>
    </message>
    <message>
        <source>{number} cannot be the same as {other}.</source>
        <translation>{number} 不能与 {other} 相同。</translation>
    </message>
    <message>
        <source>{number} was sent to you: papers quote it, so it stays as it is.</source>
        <translation>{number} 是对方发来的意见，文件中会引用原话，因此不能改动。</translation>
    </message>
</context>
<context>
    <name>ReviewCopy</name>
    <message>
        <source>Add to the library</source>
        <translation>存入资料库</translation>
    </message>
    <message>
        <source>Answer in the thread of the comment, or write another one.</source>
        <translation>可以在该意见下回复，或另提一条意见。</translation>
    </message>
    <message>
        <source>Comment on it, or answer that you have no comments.</source>
        <translation>请先提意见，或者选择回复“无意见”。</translation>
    </message>
    <message>
        <source>Comment on your own document; “Export comments” writes what you say into a file.</source>
        <translation>请直接在自己的文稿里提意见，再用“导出意见”写成文件。</translation>
    </message>
    <message>
        <source>Comments: {count} (general {general}, technical {technical}, editorial {editorial})</source>
        <translation>意见：{count} 条（一般 {general}，技术 {technical}，编辑 {editorial}）</translation>
    </message>
    <message>
        <source>Explain in a comment why the text is right in spite of the finding.</source>
        <translation>请在意见中说明该处为何可以保留。</translation>
    </message>
    <message>
        <source>It was neither locked nor changed.</source>
        <translation>它没有被锁定，也没有改动。</translation>
    </message>
    <message>
        <source>Name your organisation, and send the answer again.</source>
        <translation>请填写单位名称，再发送一次。</translation>
    </message>
    <message>
        <source>No file was created.</source>
        <translation>没有生成文件。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Open the file that was sent to you for comments first.</source>
        <translation>请先打开发给您征求意见的那个文件。</translation>
    </message>
    <message>
        <source>Review copy: {name}</source>
        <translation>审阅稿：{name}</translation>
    </message>
    <message>
        <source>Round: {name}</source>
        <translation>轮次：{name}</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>保存回复</translation>
    </message>
    <message>
        <source>Say in a comment what should be changed, ideally with the words that you propose.</source>
        <translation>希望改动的地方，请写成意见，最好附上建议的文字。</translation>
    </message>
    <message>
        <source>Take over review copy “{title}”</source>
        <translation>存入审阅稿“{title}”</translation>
    </message>
    <message>
        <source>The new text replaces that of {before}. Your comments on that round stay as they are and are not sent again: {count}.</source>
        <translation>新的文本将替换“{before}”的文本。您在那一轮提的意见原样保留，不再发送：{count} 条。</translation>
    </message>
    <message>
        <source>The review copy is in your library, beside your own document.</source>
        <translation>审阅稿已在资料库中，与您自己的文稿并列。</translation>
    </message>
    <message>
        <source>The review copy is in your library.</source>
        <translation>审阅稿已放入您的资料库。</translation>
    </message>
    <message>
        <source>The sender of the review copy decides on comments.</source>
        <translation>意见的处理由发出审阅稿的一方决定。</translation>
    </message>
    <message>
        <source>The sender of the review copy decides which findings are acceptable.</source>
        <translation>哪些检查结果可以保留，由发来审阅稿的一方决定。</translation>
    </message>
    <message>
        <source>There are no comments on this document yet.</source>
        <translation>这份文稿还没有意见。</translation>
    </message>
    <message>
        <source>This document is your own: no file can make a review copy of it.</source>
        <translation>这是您自己的文稿，不会因收到文件而变成审阅稿。</translation>
    </message>
    <message>
        <source>This file is not for a review.</source>
        <extracomment>What the name of an answer begins with. Under these names settings remember how a copy is called, and when it was answered last.</extracomment>
        <translation>这个文件不是用来审阅的。</translation>
    </message>
    <message>
        <source>This is a review copy: you can comment, the text stays as it is.</source>
        <extracomment>Kind of the documents that mark others as review copies. What the group says of a comment, never whoever reviews.</extracomment>
        <translation>这是审阅稿：可以提意见，正文保持不变。</translation>
    </message>
    <message>
        <source>This is not a review copy: there is nobody to answer.</source>
        <translation>这不是审阅稿，没有要回复的对象。</translation>
    </message>
    <message>
        <source>You already have a later round: {name}.</source>
        <extracomment>Where the bar stands in a view: above everything.</extracomment>
        <translation>您已有更新的一轮：{name}。</translation>
    </message>
    <message>
        <source>You can comment; the text stays as it is.</source>
        <extracomment>A review copy, the day of today, the comments on it, and the day of the last answer.</extracomment>
        <translation>可以提意见，正文保持不变。</translation>
    </message>
    <message>
        <source>You can comment; the text stays as it is. Answers are due today.</source>
        <translation>可以提意见，正文保持不变。今天截止。</translation>
    </message>
    <message>
        <source>You can comment; the text stays as it is. Answers until {day}, days left: {left}.</source>
        <translation>可以提意见，正文保持不变。请于{day}前（含当日）回复，还有 {left} 天。</translation>
    </message>
    <message>
        <source>You can comment; the text stays as it is. The round ended on {day}.</source>
        <translation>可以提意见，正文保持不变。征求意见已于{day}截止。</translation>
    </message>
    <message>
        <source>You have not chosen yet for which organisation you answer.</source>
        <translation>还没有写明代表哪个单位回复。</translation>
    </message>
    <message>
        <source>You have not commented: “No comments” is sent.</source>
        <translation>您没有提意见，将发送“无意见”。</translation>
    </message>
    <message>
        <source>Your comments: {count}</source>
        <translation>您的意见：{count}</translation>
    </message>
    <message>
        <source>Your comments: {count} · answer sent {day}</source>
        <translation>您的意见：{count} · 已于{day}回复</translation>
    </message>
    <message>
        <source>Your review copy will be updated. Your comments stay: {count}.</source>
        <translation>您的审阅稿将更新，您的意见保留：{count} 条。</translation>
    </message>
    <message>
        <source>{name} · to {sender}</source>
        <translation>{name} · 发给 {sender}</translation>
    </message>
    <message>
        <source>“No comments” is sent. Your comments stay here: {count}.</source>
        <translation>将发送“无意见”。您的意见留在本机：{count} 条。</translation>
    </message>
    <message>
        <source>“{title}” has come for a new round: {name}.</source>
        <translation>“{title}”进入新的一轮：{name}。</translation>
    </message>
    <message>
        <source>“{title}” is in your library as a document of your own.</source>
        <translation>您的资料库里已有“{title}”，是您自己的文稿。</translation>
    </message>
    <message>
        <source>“{title}” was sent once more for {name}.</source>
        <translation>“{title}”为“{name}”又发来了一次。</translation>
    </message>
</context>
<context>
    <name>ReviewImport</name>
    <message>
        <source>Check whether it is the completed form and not the empty one.</source>
        <translation>请确认这是填好的意见表，而不是空表。</translation>
    </message>
    <message>
        <source>Check whether it is the copy that the reviewer sent back.</source>
        <translation>请确认这是审阅人发回的那一份。</translation>
    </message>
    <message>
        <source>Comments from {name}</source>
        <translation>来自 {name} 的意见</translation>
    </message>
    <message>
        <source>Comparing with what is here</source>
        <extracomment>Reads what was sent. So many rows are placed between two signs of life.</extracomment>
        <translation>正在与已有意见比对</translation>
    </message>
    <message>
        <source>Decided differently here: {count}. Our decisions stay.</source>
        <translation>本库处理意见不同的：{count} 条，以本库为准。</translation>
    </message>
    <message>
        <source>No longer in the file: {numbers}. They stay, marked as withdrawn.</source>
        <extracomment>So many are named in a sentence.</extracomment>
        <translation>文件中已没有：{numbers}。这些意见保留，并标为已撤回。</translation>
    </message>
    <message>
        <source>Not accepted in full, without a reason: {count}.</source>
        <translation>未全部采纳但没有写理由的：{count} 条。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Open that document, and import the file there.</source>
        <translation>请打开那份文稿，在那里导入此文件。</translation>
    </message>
    <message>
        <source>Open the right document, or import it anyway.</source>
        <translation>请打开对应的文稿，或选择仍然导入。</translation>
    </message>
    <message>
        <source>Paragraphs that were split or joined with tracking on: {count}. They are not imported as comments; use “Import an edited draft” for them.</source>
        <translation>在修订状态下拆分或合并的段落：{count} 处。它们不会成为意见；请用“导入改过的稿件”。</translation>
    </message>
    <message>
        <source>Rows without a member body were counted to the one above them: {rows}.</source>
        <translation>第 {rows} 行没有写成员体，已按上面写的成员体处理。</translation>
    </message>
    <message>
        <source>The form is headed “{written}”, this document is “{own}”.</source>
        <translation>表头写的是“{written}”，而本文稿是“{own}”，请核对。</translation>
    </message>
    <message>
        <source>The form names another document: “{title}”.</source>
        <translation>意见表写的是另一份文稿：“{title}”。</translation>
    </message>
    <message>
        <source>Without a certain place: {count}. They are listed under “Without a place”.</source>
        <extracomment>New and changed comments, those that stay as they are, and those of which we decided otherwise. Likeness in per cent below which a form names another document.</extracomment>
        <translation>未能确定位置的意见：{count} 条，列在“未定位”下。</translation>
    </message>
    <message>
        <source>{name} contains neither comments nor tracked changes.</source>
        <translation>{name} 里既没有批注，也没有修订。</translation>
    </message>
    <message>
        <source>{name} contains no comments yet.</source>
        <translation>{name} 里还没有填写意见。</translation>
    </message>
    <message>
        <source>{name} is a draft of another document.</source>
        <translation>{name} 是另一份文稿的稿件。</translation>
    </message>
    <message>
        <source>{name} names another document than this one.</source>
        <translation>{name} 写的不是这份文稿。</translation>
    </message>
    <message>
        <source>{place}: the comment is empty; it stays as it was.</source>
        <translation>{place}：意见内容是空的，保持原样。</translation>
    </message>
    <message>
        <source>{place}: the decision “{text}” is not known and was left out.</source>
        <translation>{place}：处理意见“{text}”无法识别，这一项未导入。</translation>
    </message>
    <message>
        <source>{place}: the type “{text}” is not known and was left out.</source>
        <translation>{place}：意见类型“{text}”无法识别，这一项未导入。</translation>
    </message>
    <message>
        <source>{place}: there is neither a comment nor a proposal; left out.</source>
        <translation>{place}：既没有意见内容，也没有修改建议，未导入。</translation>
    </message>
    <message>
        <source>{place}: this decision needs a reason; it was left out.</source>
        <translation>{place}：这项处理意见须写明理由，这一项未导入。</translation>
    </message>
    <message>
        <source>{place}: this id is also in a row above; the row is a comment of its own.</source>
        <extracomment>Characters from which words of the same body at another place are taken as moved, not as said twice: &quot;See above.&quot; is said of many places. An id as we give it; anything else in that column was written by hand.</extracomment>
        <translation>{place}：上面已有相同的标识，这一行作为新的意见。</translation>
    </message>
    <message>
        <source>{place}: this id is that of another comment; the row was left out.</source>
        <translation>{place}：标识属于另一条意见，这一行未导入。</translation>
    </message>
    <message>
        <source>{place}: {number} was sent to you; its words, type and sender stay as they were sent. Say what you think of them in the decision or its reason.</source>
        <translation>{place}：{number} 是对方发来的意见，内容、类型和提出者按来文保留。对它的看法请写在处理决定或理由中。</translation>
    </message>
    <message>
        <source>{place}: “{text}” is not a date and was left out.</source>
        <translation>{place}：“{text}”不是日期，这一项未导入。</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>开始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>时长(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止(&amp;U)</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Days or months</source>
        <translation>天或月</translation>
    </message>
    <message>
        <source>Enter an office or a role as contact, not a person’s name. A list can be pasted from Excel. The current text is saved as a version with this name.</source>
        <translation>联系人请写部门或职务，不写个人姓名。可以从 Excel 粘贴名单。文稿现在的内容会以此名称保存为一个版本。</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>删除此行</translation>
    </message>
    <message>
        <source>Review round</source>
        <translation>征求意见轮次</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>阶段(&amp;T)</translation>
    </message>
    <message>
        <source>What is sent out for comments?</source>
        <translation>对哪些内容征求意见？</translation>
    </message>
    <message>
        <source>Who decided this, and &amp;why</source>
        <translation>由谁决定、理由(&amp;W)</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>征求意见的单位</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Accepted</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>部分采纳</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <extracomment>Writes the letter to bodies in a language, from an organisation.</extracomment>
        <translation>全部（{count} 个单位）</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <translation>各单位均已回复。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer of {name}</source>
        <translation>登记{name}的回复</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>把{name}补列入征求名单</translation>
    </message>
    <message>
        <source>Asked: {count}</source>
        <translation>共 {count} 个单位</translation>
    </message>
    <message>
        <source>Begin review round {name}</source>
        <translation>开始征求意见“{name}”</translation>
    </message>
    <message>
        <source>Carried: {agreed} of {voters} agreed, {needed} needed ({rule}).</source>
        <translation>通过：{voters} 人参加表决，{agreed} 人同意，须 {needed} 人同意（{rule}）。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change review round {name}</source>
        <translation>修改征求意见轮次“{name}”</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Choose a review round.</source>
        <translation>请选择一个征求意见轮次。</translation>
    </message>
    <message>
        <source>Choose another folder, or have them replaced.</source>
        <translation>请另选文件夹，或者选择替换。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>已提意见</translation>
    </message>
    <message>
        <source>Comments: {total}, open {open}, still to be worked in {todo}</source>
        <translation>意见 {total} 条，未处理 {open} 条，待落实 {todo} 条</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact (office or role)</source>
        <translation>联系人（部门或职务）</translation>
    </message>
    <message>
        <source>Correct meeting {name}</source>
        <translation>更正会议“{name}”</translation>
    </message>
    <message>
        <source>Decide on comments, or record a meeting.</source>
        <translation>请先处理意见，或登记一次会议。</translation>
    </message>
    <message>
        <source>Decided: {reason}</source>
        <translation>决定：{reason}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Decisions of the day</source>
        <translation>当天的处理结果</translation>
    </message>
    <message>
        <source>Decisions of this day that go into the minutes: {count}</source>
        <translation>当天写进纪要的处理结果：{count} 条</translation>
    </message>
    <message>
        <source>Decisions on comments: {count}</source>
        <translation>意见处理结果：{count} 条</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>编辑性</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Files of a round are in this folder already.</source>
        <translation>此文件夹中已有一轮征求意见的文件。</translation>
    </message>
    <message>
        <source>Folder for the files that are sent out</source>
        <translation>存放发送文件的文件夹</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般性</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>If they are replaced, what was sent out before is lost.</source>
        <translation>如果替换，以前发出的文件将无法找回。</translation>
    </message>
    <message>
        <source>Meeting of the group</source>
        <translation>工作组会议</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Minutes …</source>
        <translation>会议纪要…</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>还没有意见</translation>
    </message>
    <message>
        <source>No file was created.</source>
        <translation>没有生成文件。</translation>
    </message>
    <message>
        <source>No round was started.</source>
        <translation>未开启任何轮次。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无意见</translation>
    </message>
    <message>
        <source>None, {day}</source>
        <extracomment>Organisations that the chart shows; the table shows all.</extracomment>
        <translation>无意见，{day}</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>Not carried: {agreed} of {voters} agreed, {needed} needed ({rule}).</source>
        <translation>未通过：{voters} 人参加表决，{agreed} 人同意，须 {needed} 人同意（{rule}）。</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Only one day: the public is usually given at least {least}.</source>
        <translation>只有 1 天：公开征求意见一般不少于 {least} 天。</translation>
    </message>
    <message>
        <source>Only the sender of a review copy can start a round on it.</source>
        <translation>审阅稿的征求意见轮次由发送单位开启。</translation>
    </message>
    <message>
        <source>Only {days} days: the public is usually given at least {least}.</source>
        <translation>只有 {days} 天：公开征求意见一般不少于 {least} 天。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Open a standard, or begin a new one.</source>
        <translation>请打开一份标准，或新建一份。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>The columns of the table.</extracomment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>提出单位</translation>
    </message>
    <message>
        <source>Present: {present}, may vote: {voters}. {needed} have to agree ({rule}).</source>
        <translation>出席 {present} 人，参加表决 {voters} 人，须 {needed} 人同意（{rule}）。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>意见数</translation>
    </message>
    <message>
        <source>Reminder to {name}</source>
        <translation>提醒{name}</translation>
    </message>
    <message>
        <source>Review rounds – {title}</source>
        <extracomment>Below this width (pixels) table and charts do not both find room.</extracomment>
        <translation>征求意见轮次：{title}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送日期</translation>
    </message>
    <message>
        <source>Start a new round, so that all read the same text.</source>
        <translation>请开始新一轮，让各单位看到同一份文稿。</translation>
    </message>
    <message>
        <source>Start the round</source>
        <translation>开始征求意见</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技术性</translation>
    </message>
    <message>
        <source>The body that issues the standard may decide on less.</source>
        <translation>标准发布单位可以决定缩短，请在下面写明。</translation>
    </message>
    <message>
        <source>The days off of {year} are not known here; only weekends were taken as days off. Paste the notice of that year into “School calendar”.</source>
        <translation>本机没有 {year} 年的节假日安排，只按周末顺延。请把当年的放假通知粘贴到“校历”。</translation>
    </message>
    <message>
        <source>The letter to {name} is copied. Paste it into an e-mail or WeChat.</source>
        <extracomment>So many bodies are counted and not named in a note.</extracomment>
        <translation>给{name}的提醒函已复制，可粘贴到邮件或微信中。</translation>
    </message>
    <message>
        <source>The meeting “{name}” was recorded.</source>
        <translation>已登记会议“{name}”。</translation>
    </message>
    <message>
        <source>The round ends before it begins.</source>
        <extracomment>Days that the public is given at least for its comments: practice of group standards.</extracomment>
        <translation>截止日期早于开始日期。</translation>
    </message>
    <message>
        <source>The text has changed since the round {name} began.</source>
        <extracomment>Codes of bodies to whom one writes in German. The layout of a form, None for that of ISO; its language and its name.</extracomment>
        <translation>“{name}”开始之后，文稿已有改动。</translation>
    </message>
    <message>
        <source>There are more votes than people who may vote.</source>
        <translation>票数多于参加表决的人数。</translation>
    </message>
    <message>
        <source>There is no meeting and no decision to write minutes about.</source>
        <extracomment>What a line of the list of decisions shows.</extracomment>
        <translation>还没有会议，也没有可写入纪要的处理结果。</translation>
    </message>
    <message>
        <source>There is no standard in the library.</source>
        <translation>资料库里还没有标准。</translation>
    </message>
    <message>
        <source>This is not a review round.</source>
        <translation>这不是征求意见轮次。</translation>
    </message>
    <message>
        <source>Two organisations cannot have the same code {code}.</source>
        <translation>两个单位不能使用同一代号 {code}。</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>意见类型</translation>
    </message>
    <message>
        <source>Was not asked</source>
        <translation>不在征求名单</translation>
    </message>
    <message>
        <source>Who decided this, and why, is not recorded.</source>
        <translation>尚未写明由谁决定缩短以及理由。</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未写单位</translation>
    </message>
    <message>
        <source>Write down meeting {name}</source>
        <translation>登记会议“{name}”</translation>
    </message>
    <message>
        <source>Writing the files of {name}</source>
        <translation>正在写出“{name}”的文件</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>days left: {days}</source>
        <translation>还剩 {days} 天</translation>
    </message>
    <message>
        <source>ended yesterday</source>
        <translation>昨天截止</translation>
    </message>
    <message>
        <source>ended {days} days ago</source>
        <translation>已截止 {days} 天</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>今天截止</translation>
    </message>
    <message>
        <source>ends tomorrow</source>
        <translation>明天截止</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>{answered} of {asked} have answered</source>
        <translation>{asked} 个单位中 {answered} 个已回复</translation>
    </message>
    <message>
        <source>{code} is not a valid code: it needs one to four letters A–Z.</source>
        <translation>{code} 不能作代号：代号须为 1 至 4 个拉丁字母（A–Z）。</translation>
    </message>
    <message numerus="yes">
        <source>{count} files to send were created: draft, form, exchange file.</source>
        <translation>
            <numerusform>已生成 {count} 个发送文件：文稿、意见反馈表、交换包。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} appears here twice.</source>
        <translation>{name}重复出现。</translation>
    </message>
    <message>
        <source>{nominal} is a day off: by law the time ends on {ends}.</source>
        <extracomment>Stages in which the public is asked. Those present who must agree: three of four (practice of national and group standards).</extracomment>
        <translation>{nominal} 是休息日，依法顺延至 {ends} 截止。</translation>
    </message>
    <message>
        <source>{stage}, round {count}</source>
        <translation>{stage}第 {count} 轮</translation>
    </message>
    <message>
        <source>— (reminded {day})</source>
        <translation>—（{day} 已提醒）</translation>
    </message>
    <message>
        <source>“{name}” is already in this folder.</source>
        <translation>此文件夹中已有“{name}”。</translation>
    </message>
    <message>
        <source>“{text}” is not a clear date. Write it as {example}.</source>
        <translation>看不出“{text}”是哪一天。请写成 {example}。</translation>
    </message>
</context>
<context>
    <name>RoundsBoard</name>
    <message>
        <source>A round keeps the text that is sent out, and shows who has answered and what is left to decide.</source>
        <translation>每一轮都保存发出的文稿，并显示谁已回复、还有哪些意见未处理。</translation>
    </message>
    <message>
        <source>Add to those asked</source>
        <translation>补列入征求名单</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Charts of the comments</source>
        <translation>意见统计图</translation>
    </message>
    <message>
        <source>Create files to send …</source>
        <translation>生成发送文件…</translation>
    </message>
    <message>
        <source>Minutes …</source>
        <translation>会议纪要…</translation>
    </message>
    <message>
        <source>New round …</source>
        <translation>新一轮…</translation>
    </message>
    <message>
        <source>No comments</source>
        <translation>回复无意见</translation>
    </message>
    <message>
        <source>No review round yet</source>
        <translation>还没有征求意见轮次</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>尚未回复</translation>
    </message>
    <message>
        <source>Record a meeting …</source>
        <translation>登记会议…</translation>
    </message>
    <message>
        <source>Remind …</source>
        <translation>提醒…</translation>
    </message>
    <message>
        <source>Review round</source>
        <translation>征求意见轮次</translation>
    </message>
    <message>
        <source>Review rounds</source>
        <translation>征求意见轮次</translation>
    </message>
    <message>
        <source>See comments</source>
        <translation>查看意见</translation>
    </message>
    <message>
        <source>Who was asked and who answered</source>
        <translation>征求意见的单位及回复情况</translation>
    </message>
    <message>
        <source>Write to those who have not answered yet</source>
        <translation>给尚未回复的单位写提醒函</translation>
    </message>
</context>
<context>
    <name>SameAsDialog</name>
    <message>
        <source>Comments that were there before</source>
        <translation>先前的意见</translation>
    </message>
    <message>
        <source>Number or words of the other comment</source>
        <translation>另一条意见的编号或文字</translation>
    </message>
    <message>
        <source>Same as another comment</source>
        <translation>与另一条意见相同</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A standard and five theme units come, with what a group did with them: comments, a review round, try-outs, assessments. Your own documents stay as they are, and the samples can be deleted like all others.</source>
        <translation>将添加一份标准和五个主题活动，以及小组围绕它们做的工作：意见、征求意见轮次、试用记录、自评。您自己的文稿保持不变，示例也可以像其他文稿一样删除。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add more theme units</source>
        <translation>添加更多主题活动</translation>
    </message>
    <message>
        <source>Add the frameworks</source>
        <translation>添加参考框架</translation>
    </message>
    <message>
        <source>Add the samples</source>
        <extracomment>Theme units that do not come with the samples, but when somebody wants more of them.</extracomment>
        <translation>放入示例</translation>
    </message>
    <message>
        <source>Add the samples to this library?</source>
        <translation>要把示例添加到这个资料库吗？</translation>
    </message>
    <message>
        <source>All of them are in the library already.</source>
        <translation>都已在资料库中。</translation>
    </message>
    <message>
        <source>Documents added: {count}</source>
        <translation>已添加 {count} 份文稿</translation>
    </message>
</context>
<context>
    <name>SchoolCard</name>
    <message>
        <source>Choose a school to see what decides its result.</source>
        <translation>选择一所学校，查看决定其结果的各项条件。</translation>
    </message>
    <message>
        <source>Conditions of a pass</source>
        <translation>合格条件</translation>
    </message>
    <message>
        <source>Data in doubt</source>
        <translation>存疑数据</translation>
    </message>
    <message>
        <source>Report of this school …</source>
        <translation>该校报告…</translation>
    </message>
    <message>
        <source>The changes are right</source>
        <translation>变化属实</translation>
    </message>
    <message>
        <source>The school was asked, and says that its data are correct. Undo takes this back.</source>
        <translation>已向学校核实，数据无误。可以撤销。</translation>
    </message>
</context>
<context>
    <name>SchoolForms</name>
    <message>
        <source>&amp;Activity</source>
        <translation>活动(&amp;A)</translation>
    </message>
    <message>
        <source>A row for each phase</source>
        <translation>每个环节一行</translation>
    </message>
    <message>
        <source>A template with tags: the tags say what goes where. There is nothing to set here.</source>
        <translation>这是带填充标记的模板，填在哪里由模板决定，这里不用设置。</translation>
    </message>
    <message>
        <source>All weeks, each on a page of its own</source>
        <translation>全部，每周另起一页</translation>
    </message>
    <message>
        <source>All, each on a page of its own</source>
        <translation>全部，每项活动另起一页</translation>
    </message>
    <message>
        <source>Available: {names}.</source>
        <translation>现有：{names}。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a school form, or add one first.</source>
        <translation>请选择一张本园表格，或者先添加一张。</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选另一个文件…</translation>
    </message>
    <message>
        <source>Choose the empty form</source>
        <translation>选择空白表格</translation>
    </message>
    <message>
        <source>Choose the empty form of a lesson plan, with labels such as “活动名称” in it.</source>
        <translation>请选择空白的教案表，表中要有“活动名称”这样的栏目。</translation>
    </message>
    <message>
        <source>Converting {name} …</source>
        <translation>正在转换 {name}…</translation>
    </message>
    <message>
        <source>Correct the tags in Word or WPS and add the form again.</source>
        <translation>请在 Word 或 WPS 里改好填充标记，再重新添加这张表。</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>一日计划</translation>
    </message>
    <message>
        <source>Fields set: {count}</source>
        <translation>已设置 {count} 个栏目</translation>
    </message>
    <message>
        <source>Fields set: {count}. Left for you to write: {names}</source>
        <translation>已设置 {count} 个栏目。留给您手写：{names}</translation>
    </message>
    <message>
        <source>Filling the form</source>
        <translation>正在填表</translation>
    </message>
    <message>
        <source>Filling {name}</source>
        <translation>正在填写 {name}</translation>
    </message>
    <message>
        <source>Filling {name} stopped unexpectedly.</source>
        <translation>填写 {name} 时中断了。</translation>
    </message>
    <message>
        <source>Filling {name} would remove words that are printed on the form: {words}.</source>
        <translation>填写“{name}”会去掉表上印好的字：{words}。</translation>
    </message>
    <message>
        <source>Green places are filled. Click a place to change its field, or drag one there.</source>
        <translation>绿色的位置会自动填写。点一下某个位置可以更换栏目，也可以把右边的栏目拖过去。</translation>
    </message>
    <message>
        <source>Head of the form</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>No field in this form for: {names}</source>
        <translation>这张表里没有这些栏目：{names}</translation>
    </message>
    <message>
        <source>No file was created.</source>
        <extracomment>How long a template may take (seconds) and how much memory it may use (bytes). What a template may do with a text or list.</extracomment>
        <translation>没有生成文件。</translation>
    </message>
    <message>
        <source>No form to fill in was chosen.</source>
        <extracomment>So many words that would go are named. An activity (empty: the unit), and the options for its copy.</extracomment>
        <translation>没有说明要填哪张表。</translation>
    </message>
    <message>
        <source>Nothing was imported; the file itself is unchanged.</source>
        <extracomment>A page of paper without a word about its size (A4), in twentieths of a point.</extracomment>
        <translation>没有导入任何内容，原文件未改动。</translation>
    </message>
    <message>
        <source>Open it in Word or WPS and save it as .docx.</source>
        <translation>请用 Word 或 WPS 打开，另存为 .docx。</translation>
    </message>
    <message>
        <source>Open the form under “School forms”, choose “Leave as it is” for the places of these words, and write there by hand.</source>
        <translation>请在“本园表格”里打开这张表，把这些字所在的地方设为“保持原样”，再用手填写。</translation>
    </message>
    <message>
        <source>Parts of the activity</source>
        <translation>活动各部分</translation>
    </message>
    <message>
        <source>Save this form</source>
        <extracomment>Fields that fill a row for each phase have names of their own. Those of them that have no meaning but in such rows. The names of fields take at most so much of the list (pixels).</extracomment>
        <translation>保存这张表</translation>
    </message>
    <message>
        <source>The page of the form</source>
        <extracomment>Room in a cell, beside and above its text (pixels). Room above and below the page (pixels). A blank line to write on is at least so wide (pixels). What is dragged from the list of fields. Width of the page on the screen (pixels).</extracomment>
        <translation>表格页面</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>主题活动</translation>
    </message>
    <message>
        <source>There is no school form yet: add yours first.</source>
        <translation>还没有本园表格，请先添加。</translation>
    </message>
    <message>
        <source>There is no school form {name}.</source>
        <translation>没有名为“{name}”的本园表格。</translation>
    </message>
    <message>
        <source>There is no such activity in the unit.</source>
        <translation>这个主题活动里没有这项活动。</translation>
    </message>
    <message>
        <source>This document is not a school form.</source>
        <translation>这份文稿不是本园表格。</translation>
    </message>
    <message>
        <source>W&amp;eek</source>
        <extracomment>The formats for which this is asked. The formats for which this is asked. The school forms of a library. Marks a week among what can be chosen.</extracomment>
        <translation>周次(&amp;E)</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>周计划</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>第 {number} 周</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>Words printed on the form: {count}. All of them are still there.</source>
        <extracomment>Options: the id of the form; the activity (empty: all of them). What a template can name, also where a unit says nothing of it.</extracomment>
        <translation>表上印好的字共 {count} 处，全部保留。</translation>
    </message>
    <message>
        <source>activity plan</source>
        <translation>活动教案</translation>
    </message>
    <message>
        <source>day plan</source>
        <translation>一日活动计划</translation>
    </message>
    <message>
        <source>plan of a week</source>
        <translation>周计划</translation>
    </message>
    <message>
        <source>theme plan</source>
        <translation>主题活动方案</translation>
    </message>
    <message>
        <source>{name} asks for more than texts: {reason}</source>
        <translation>{name} 里的填充标记要取文字以外的东西：{reason}</translation>
    </message>
    <message>
        <source>{name} contains macros, which are programs.</source>
        <translation>{name} 含有宏，也就是程序。</translation>
    </message>
    <message>
        <source>{name} contains no label that is known here.</source>
        <extracomment>So many fields of a kind make a form one of that kind.</extracomment>
        <translation>{name} 里没有找到能识别的栏目名称。</translation>
    </message>
    <message>
        <source>{name} has a faulty tag: {reason}</source>
        <translation>{name} 里有写错的填充标记：{reason}</translation>
    </message>
    <message>
        <source>{name} matches several school forms: {names}.</source>
        <translation>“{name}”对得上好几张本园表格：{names}。</translation>
    </message>
    <message>
        <source>{name} took too long and was stopped.</source>
        <translation>{name} 用时过长，已停止。</translation>
    </message>
    <message>
        <source>{said} {more}</source>
        <translation>{said}{more}</translation>
    </message>
</context>
<context>
    <name>SchoolFormsDialog</name>
    <message>
        <source>A form is saved once for the whole library and is offered whenever an activity is exported.</source>
        <translation>每张表格只需保存一次，整个资料库都能用；导出活动时就可以选它。</translation>
    </message>
    <message>
        <source>Add a form …</source>
        <translation>添加表格…</translation>
    </message>
    <message>
        <source>Choose the empty Word form of your school once. Its fields are found automatically; from then on every activity can be filled into it.</source>
        <translation>选一次本园的空白 Word 表格，软件会自动找出各个栏目；以后每项活动都能填进这张表。</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Hand in plans on the form of your school</source>
        <translation>用本园自己的表格交教案</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>School forms</source>
        <translation>本园表格</translation>
    </message>
    <message>
        <source>School forms of this library</source>
        <translation>资料库中的本园表格</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>All applicable prerequisites are met.</source>
        <translation>适用的控制项全部满足。</translation>
    </message>
    <message>
        <source>It did not occur.</source>
        <translation>未触发。</translation>
    </message>
    <message>
        <source>It occurred: a pass is excluded.</source>
        <translation>已触发，不能评为合格。</translation>
    </message>
    <message>
        <source>Key items not answered yet: {codes}.</source>
        <translation>尚未填写的关键项：{codes}。</translation>
    </message>
    <message>
        <source>Key items with 0 points: {codes}.</source>
        <translation>得 0 分的关键项：{codes}。</translation>
    </message>
    <message>
        <source>Level {level} × weight {weight} = {points} points.</source>
        <translation>{level} 档×权重 {weight}＝{points} 分。</translation>
    </message>
    <message>
        <source>Met: {points} of {maximum} points.</source>
        <translation>满足：得 {points} 分（满分 {maximum} 分）。</translation>
    </message>
    <message>
        <source>No applicable key item has 0 points.</source>
        <translation>适用的关键项均未得 0 分。</translation>
    </message>
    <message>
        <source>No band covers {value}: counts as 0 points.</source>
        <translation>{value} 不在任何区间内：计 0 分。</translation>
    </message>
    <message>
        <source>No evidence is given: 0 points instead of {points}.</source>
        <translation>没有佐证材料：计 0 分，不计 {points} 分。</translation>
    </message>
    <message>
        <source>No veto item occurred.</source>
        <translation>没有触发否决项。</translation>
    </message>
    <message>
        <source>Not answered yet: counts as 0 points.</source>
        <translation>尚未填写：计 0 分。</translation>
    </message>
    <message>
        <source>Not applicable in a first year: there are no data of the year before.</source>
        <extracomment>What a pass depends on. &quot;group&quot; occurs once for each group of level 1 that has points.</extracomment>
        <translation>首次评价缺少上年数据：不适用。</translation>
    </message>
    <message>
        <source>Not applicable: neither its points nor its maximum are counted.</source>
        <translation>不适用：得分和分值均不计入。</translation>
    </message>
    <message>
        <source>Not met: {points} of {maximum} points.</source>
        <translation>不满足：得 {points} 分（满分 {maximum} 分）。</translation>
    </message>
    <message>
        <source>Only yes or no fits here: counts as 0 points.</source>
        <translation>这里只能判定是或否：计 0 分。</translation>
    </message>
    <message>
        <source>Prerequisites not answered yet: {codes}.</source>
        <translation>尚未填写的控制项：{codes}。</translation>
    </message>
    <message>
        <source>Prerequisites that are not met: {codes}.</source>
        <translation>不满足的控制项：{codes}。</translation>
    </message>
    <message>
        <source>The data behind it are in doubt: counts as 0 points.</source>
        <translation>所依据的数据存疑：计 0 分。</translation>
    </message>
    <message>
        <source>The prerequisite is met.</source>
        <translation>控制项满足。</translation>
    </message>
    <message>
        <source>The prerequisite is not met.</source>
        <translation>控制项不满足。</translation>
    </message>
    <message>
        <source>This is not a number: counts as 0 points.</source>
        <translation>不是有效的数：计 0 分。</translation>
    </message>
    <message>
        <source>Veto items not answered yet: {codes}.</source>
        <translation>尚未填写的否决项：{codes}。</translation>
    </message>
    <message>
        <source>Veto items that occurred: {codes}.</source>
        <translation>触发的否决项：{codes}。</translation>
    </message>
    <message>
        <source>What was entered cannot be read: counts as 0 points.</source>
        <translation>填写的内容无法识别：计 0 分。</translation>
    </message>
    <message>
        <source>{code}: {points} of {maximum} points, {share} %; {least} % needed.</source>
        <translation>{code}：{points} 分／{maximum} 分，得分率 {share}%；不低于 {least}%。</translation>
    </message>
    <message>
        <source>{count} × {step}, at most {maximum}: {points} points.</source>
        <translation>{count}×{step}，最高 {maximum}：得 {points} 分。</translation>
    </message>
    <message>
        <source>{maximum} × grade {grade} = {points} points.</source>
        <translation>{maximum}×系数 {grade}＝{points} 分。</translation>
    </message>
    <message>
        <source>{maximum} − {count} × {step}, at least 0: {points} points.</source>
        <translation>{maximum}－{count}×{step}，扣完为止：得 {points} 分。</translation>
    </message>
    <message>
        <source>{points} of {maximum} points were given.</source>
        <translation>评 {points} 分（满分 {maximum} 分）。</translation>
    </message>
    <message>
        <source>{points} ÷ {maximum} × 100 + {bonus} = {total}; {needed} needed.</source>
        <translation>{points}÷{maximum}×100＋{bonus}＝{total}；不低于 {needed} 分。</translation>
    </message>
    <message>
        <source>{there} of {all} parts are there: {points} points.</source>
        <translation>具备 {there} 个要点（共 {all} 个）：得 {points} 分。</translation>
    </message>
    <message>
        <source>{value} does not lie between 0 and {maximum}: counts as 0 points.</source>
        <translation>{value} 不在 0 至 {maximum} 之间：计 0 分。</translation>
    </message>
    <message>
        <source>{value} is less than {upper}: {points} points.</source>
        <translation>{value} 小于 {upper}：得 {points} 分。</translation>
    </message>
    <message>
        <source>{value} is not a level from 0 to 3: counts as 0 points.</source>
        <translation>{value} 不是 0 至 3 的档次：计 0 分。</translation>
    </message>
    <message>
        <source>{value} is not a number of cases: counts as 0 points.</source>
        <translation>{value} 不是次数或处数：计 0 分。</translation>
    </message>
    <message>
        <source>{value} is not one of {grades}: counts as 0 points.</source>
        <translation>{value} 不是规定的系数（{grades}）：计 0 分。</translation>
    </message>
    <message>
        <source>{value} is {lower} or more and less than {upper}: {points} points.</source>
        <translation>{value} 不小于 {lower} 且小于 {upper}：得 {points} 分。</translation>
    </message>
    <message>
        <source>{value} is {lower} or more: {points} points.</source>
        <translation>{value} 不小于 {lower}：得 {points} 分。</translation>
    </message>
    <message>
        <source>{value}: {points} points.</source>
        <translation>{value}：得 {points} 分。</translation>
    </message>
    <message>
        <source>{whole}.{rest}</source>
        <extracomment>Fields of an indicator that decide over no points. What became of an answer: it counts, nothing was said yet, or what was said does not fit. Levels of the mode &quot;weighted&quot;: 0 to 3. Decimals to which sums and products are settled: binary fractions carry noise far behind them.</extracomment>
        <translation>{whole}.{rest}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>As a button, or in the menu of the right mouse button.</source>
        <translation>在工具栏，或在右键菜单里。</translation>
    </message>
    <message>
        <source>In the menus of: {roles}.</source>
        <extracomment>What is taken from the worth of things, so that commands stand before what has the same words. Behind so many stands what takes something away for good, unless words are written that no other command has: one key below &quot;Delete document&quot; is too near. What is added for what was used last; each that was used before it gets a step less. So many are remembered, and stand first where nothing is written. How the keys of commands begin. Where a command stands that is in no menu of who works here.</extracomment>
        <translation>在这些角色的菜单里：{roles}。</translation>
    </message>
    <message>
        <source>Look in all texts for “{words}”</source>
        <extracomment>Where the keys of what was used last are kept. The key of what leads on where nothing fits. What is found in texts is ranked by the index of the library.</extracomment>
        <translation>在全部正文中查找“{words}”</translation>
    </message>
    <message>
        <source>Look in the help for “{words}”</source>
        <translation>在帮助中查找“{words}”</translation>
    </message>
    <message>
        <source>Searching the texts …</source>
        <extracomment>How long typing rests before texts are searched (milliseconds). What the search over everything shows: a few places, with the way to all of them. The bar of long work is for what takes longer than a search.</extracomment>
        <translation>正在搜索正文…</translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <translation>
            <numerusform>{count} 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendAnswerDialog</name>
    <message>
        <source>&amp;Code</source>
        <translation>代号(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File name</source>
        <translation>文件名(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>单位(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy for WeChat</source>
        <translation>复制，去微信粘贴</translation>
    </message>
    <message>
        <source>For whom you answer</source>
        <translation>您代表哪个单位回复</translation>
    </message>
    <message>
        <source>If you have one, such as DE</source>
        <translation>可不填，如 DE</translation>
    </message>
    <message>
        <source>Include my name</source>
        <translation>写上姓名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>发送回复</translation>
    </message>
    <message>
        <source>The file contains your comments and no text of the document.</source>
        <translation>文件里只有您的意见，不含正文。</translation>
    </message>
    <message>
        <source>The numbers of your comments begin with it.</source>
        <translation>用在意见编号前。</translation>
    </message>
    <message>
        <source>We have no comments</source>
        <translation>我们没有意见</translation>
    </message>
    <message>
        <source>Without this, the answer names only the organisation.</source>
        <translation>不勾选时，回复里只有单位名称。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A key stays out: this version has no command {name}.</source>
        <translation>有一个键不采用：这个版本没有命令 {name}。</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>另一台电脑</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>换人使用</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Back to “{value}”</source>
        <extracomment>Width of the names of lines, and of fields at most (pixels).</extracomment>
        <translation>恢复为“{value}”</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Best on a stick or another drive: a broken disk takes both.</source>
        <translation>最好放在 U 盘或别的磁盘上：磁盘坏了，两份都没了。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>检查资料库</translation>
    </message>
    <message>
        <source>Check while writing</source>
        <translation>边写边检查</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>正在检查资料库</translation>
    </message>
    <message>
        <source>Chinese texts</source>
        <translation>中文文字</translation>
    </message>
    <message>
        <source>Choose a command in the list.</source>
        <translation>请在列表里选一个命令。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Click here and press the keys together.</source>
        <translation>点这里，再同时按下按键。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>现在就做</translation>
    </message>
    <message>
        <source>English and German</source>
        <translation>英文和德文</translation>
    </message>
    <message>
        <source>English and German texts</source>
        <translation>英文和德文文字</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>导出设置 …</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>Texts on the page, by the script in which they are written. The window in a language whose script is Chinese, and in the others.</extracomment>
        <translation>字体</translation>
    </message>
    <message>
        <source>For another computer or for colleagues. Documents, your own words and folders are not in it.</source>
        <translation>给另一台电脑或同事用。文稿、自己加的词和文件夹不在里面。</translation>
    </message>
    <message>
        <source>For the language in which the program speaks now.</source>
        <translation>只对软件当前的界面语言有效。</translation>
    </message>
    <message>
        <source>If somebody else works here from now on, say so there: what each did stays apart.</source>
        <translation>如果以后换别人用，请在那里说明：各人做的事分得开。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>导入设置 …</translation>
    </message>
    <message>
        <source>Import these settings</source>
        <translation>导入这些设置</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>不在菜单里</translation>
    </message>
    <message>
        <source>Is it sound?</source>
        <translation>是否完好？</translation>
    </message>
    <message>
        <source>It signs versions, comments and forms.</source>
        <translation>版本、意见和表格用它署名。</translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation>它的文件夹</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Key of “{command}”</source>
        <translation>“{command}”的键</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Height of the list of commands at least (pixels). Where an item keeps the id of its command, if it is one. Where it keeps its name in English, by which it is found too.</extracomment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>幼儿园</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>What the actions of the menu View set, by the ends of their ids.</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Languages: {kind}</source>
        <translation>语言：{kind}</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>都不改</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Menus and panels</source>
        <translation>菜单和侧栏</translation>
    </message>
    <message>
        <source>Menus and panels, Chinese</source>
        <translation>菜单和侧栏（中文）</translation>
    </message>
    <message>
        <source>Menus and panels, English and German</source>
        <translation>菜单和侧栏（英文、德文）</translation>
    </message>
    <message>
        <source>Misspelt words are underlined.</source>
        <translation>拼错的词有下划线。</translation>
    </message>
    <message>
        <source>Moving makes a checked copy and goes on in it; the old file stays under another name.</source>
        <translation>移动时先复制并核对，再用新的；旧文件改名留着。</translation>
    </message>
    <message>
        <source>My profile too: name, organisation, role</source>
        <translation>连同我的个人信息：姓名、单位、角色</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>No damage was found.</source>
        <translation>没有发现损坏。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>不用按键</translation>
    </message>
    <message>
        <source>Not since the program was started.</source>
        <translation>这次打开软件以后还没有检查。</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>没有这样的设置。</translation>
    </message>
    <message>
        <source>Of the last 12 hours, 14 days, 8 weeks and 24 months in which there are backups, the newest each stays.</source>
        <translation>有备份的最近 12 个小时、14 天、8 周、24 个月，各留最新的一份。</translation>
    </message>
    <message>
        <source>Of the page, and of what people wrote in outline, comments, goals and fields beside it. Turning the wheel with Ctrl held changes it too.</source>
        <translation>页面上的文字，以及目录、意见、目标和旁边各栏里人写的文字。按住 Ctrl 滚动滚轮也能改。</translation>
    </message>
    <message>
        <source>On the page only: exported and printed documents have the fonts of their own layout.</source>
        <translation>只影响编辑页面；导出和打印的文件使用各自版式的字体。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>别的资料库</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Reads everything in the library; nothing is changed.</source>
        <translation>把资料库从头读一遍，什么也不改。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>存为文本 …</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>保存快捷键</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>The sections in the order in which they stand. Width of the list of sections, and of a section at most (pixels).</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shown in {family}, for none of the fitting fonts is installed. The best one is {wanted}.</source>
        <translation>用 {family} 显示，因为没有安装合适的字体。最好安装 {wanted}。</translation>
    </message>
    <message>
        <source>Some settings of the program could not be read; the usual ones apply instead. No document is touched. The old file is now {name}.</source>
        <translation>软件的设置没能全部读取，无法读取的按默认值。文稿没有受影响。旧文件另存为 {name}。</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation>这个命令已经用这个键。</translation>
    </message>
    <message>
        <source>The language of the menus; documents stay as they are.</source>
        <translation>菜单的语言；文稿不变。</translation>
    </message>
    <message>
        <source>The languages side by side when a document is opened. What you choose in a document is remembered here too.</source>
        <translation>打开文稿时并排显示的语言。在文稿里选的也记在这里。</translation>
    </message>
    <message>
        <source>The menus show what it needs. Everything else is still found by the search at the top.</source>
        <translation>菜单只留用得着的；其余的在上面的搜索框里仍能查到。</translation>
    </message>
    <message>
        <source>The numbers of your comments begin with it, as in DE-012.</source>
        <translation>您的意见编号以它开头，如 DE-012。</translation>
    </message>
    <message>
        <source>The person who signs</source>
        <translation>署名的人</translation>
    </message>
    <message>
        <source>The program closes this library and starts again with the other one.</source>
        <translation>软件会关闭这个资料库，用另一个重新打开。</translation>
    </message>
    <message>
        <source>The settings of “{name}” hold now.</source>
        <translation>已采用“{name}”里的设置。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Theme units</source>
        <translation>主题活动</translation>
    </message>
    <message>
        <source>They follow the scale of the screen in the settings of the system.</source>
        <translation>大小随系统设置里的屏幕缩放比例。</translation>
    </message>
    <message>
        <source>This key belongs to writing on the page and stays so.</source>
        <translation>这个键是在页面上写字用的，不能改。</translation>
    </message>
    <message>
        <source>This key holds there only, and stays so.</source>
        <translation>这个键只在那里有效，不能改。</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>这个键没人用。</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>这个资料库</translation>
    </message>
    <message>
        <source>This library is only read, so no backups are made.</source>
        <translation>这个资料库只供阅读，不做备份。</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>用这个键</translation>
    </message>
    <message>
        <source>Usual ({family})</source>
        <extracomment>What is written by which fonts are told apart: letters, marks and numbers. Size of samples (points). Fonts that Word files name, as GB/T 1.1-2020 and forms of schools want them, by both names. Fonts of families for all of East Asia that draw characters as another region writes them.</extracomment>
        <translation>默认（{family}）</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>恢复默认按键</translation>
    </message>
    <message>
        <source>Usual: {keys}</source>
        <translation>默认：{keys}</translation>
    </message>
    <message>
        <source>What would change is shown before anything does.</source>
        <translation>先显示会改什么，再由您决定。</translation>
    </message>
    <message>
        <source>With all versions, comments, pictures, settings and dictionaries.</source>
        <translation>连同全部版本、意见、图片、设置和词典。</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>Word files only name their fonts. Where one is missing, the computer that opens the file shows another one.</source>
        <translation>Word 文件里只写字体的名称。打开文件的电脑缺这种字体时，会换成别的显示。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>自己的词</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>次要</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>选中</translation>
    </message>
    <message>
        <source>colours, dark, night, contrast</source>
        <translation>主题、深色、夜间模式、高对比度</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>drive, stick, USB, move, place</source>
        <translation>磁盘、U 盘、移动、位置、文件夹</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>share, copy, other computer, colleagues, JSON</source>
        <translation>共享、复制、另一台电脑、同事</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>原文已改</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>the person of the file</source>
        <translation>文件里的这个人</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>verify, damage, repair</source>
        <translation>核对、损坏、修复</translation>
    </message>
    <message>
        <source>zoom, larger, smaller, letters</source>
        <translation>缩放、放大、缩小、字号</translation>
    </message>
    <message numerus="yes">
        <source>{count} backups, {size} MB</source>
        <translation>
            <numerusform>{count} 份备份，{size} MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents, {size} MB</source>
        <translation>
            <numerusform>{count} 份文稿，{size} MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things are damaged. Delete no backup; restore one, or rescue the documents (Help menu).</source>
        <translation>
            <numerusform>有 {count} 处损坏。请不要删除备份；恢复一份备份，或在“帮助”菜单里抢救文稿。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} words in this library</source>
        <translation>
            <numerusform>这个资料库里有 {count} 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>{family} (not on this computer)</source>
        <translation>{family}（这台电脑上没有）</translation>
    </message>
    <message>
        <source>{family} is not on this computer; another font is shown.</source>
        <translation>这台电脑上没有{family}，用别的字体显示。</translation>
    </message>
    <message>
        <source>{family}: not on this computer</source>
        <translation>{family}：这台电脑上没有</translation>
    </message>
    <message>
        <source>{family}: on this computer</source>
        <translation>{family}：这台电脑上有</translation>
    </message>
    <message>
        <source>{key} for “{command}” stays out: the key cannot be chosen here.</source>
        <translation>“{command}”的 {key} 不采用：这个键在这里不能选。</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}：{before} → {after}</translation>
    </message>
    <message>
        <source>{points} points, screen at {scale}</source>
        <translation>{points} 磅，屏幕缩放 {scale}</translation>
    </message>
    <message>
        <source>{wanted} is not on this computer; {family} is shown instead.</source>
        <translation>这台电脑上没有{wanted}，现用{family}显示。</translation>
    </message>
    <message>
        <source>“{command}” has this key now. If you use it here, it is taken away.</source>
        <translation>现在“{command}”用这个键。用在这里，那边就没有了。</translation>
    </message>
    <message>
        <source>“{name}” would change nothing: all of it holds already.</source>
        <translation>“{name}”不会改任何设置：现在就是这样。</translation>
    </message>
    <message>
        <source>“{name}” would change this:</source>
        <translation>“{name}”会改这些：</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Choose one that was exported on the page of settings.</source>
        <translation>请选在设置页上导出的文件。</translation>
    </message>
    <message>
        <source>Export the settings again on the computer from which they come.</source>
        <translation>请在原来那台电脑上重新导出设置。</translation>
    </message>
    <message>
        <source>No setting was changed.</source>
        <translation>设置都没有改。</translation>
    </message>
    <message>
        <source>Something in “{name}” is no value that a setting can have: {place}.</source>
        <translation>“{name}”里有一项的值不对：{place}。</translation>
    </message>
    <message>
        <source>Update the program, or set it on the page of settings.</source>
        <translation>请更新软件，或在设置页上自己改。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <extracomment>What tells the file from other JSON, and how much it can hold. More than this is no file of settings (bytes). Bounds of texts, so that nothing absurd comes to stand in a menu or a comment.</extracomment>
        <translation>无法读取“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” comes from a newer version of the program.</source>
        <translation>“{name}”来自更新版本的软件。</translation>
    </message>
    <message>
        <source>“{name}” is no file of settings.</source>
        <translation>“{name}”不是设置文件。</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Choose an empty form as it was sent out.</source>
        <translation>请选择发出时的空白意见表。</translation>
    </message>
    <message>
        <source>In {name} the column “{column}” is missing; there are: {titles}.</source>
        <translation>{name} 缺少“{column}”一列；现有的列：{titles}。</translation>
    </message>
    <message>
        <source>Needed are a column for the clause and one for the comment, with their titles in the first row or in the page header.</source>
        <translation>需要有“章条编号”和“意见内容”两列，表头写在第一行或页眉中。</translation>
    </message>
    <message>
        <source>No table in {name} has the columns of a form for comments.</source>
        <extracomment>Where properties of cells, rows and marks stand. Ids of paragraphs and rows, which may not stand twice in a file.</extracomment>
        <translation>{name} 里没有意见表那样的表格。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <extracomment>The columns that forms have. `number` is DE-014 (in the ISO form together with the member body), `serial` counts the rows, `observation` is what was decided and why, `original` the words meant, `speaker` an organisation together with the expert who speaks for it. What stands around the rows. The columns of the ISO template in their order. The columns of the log in their order. What stands behind the title of the document in the heading of a log. Colours of decisions, as ISO committees shade their observations.</extracomment>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>Row {row} continues the one above and was joined to it.</source>
        <extracomment>Fields that hold for several rows when their cells are merged downwards. Fields that say something about a place and never name one. Cells beside each other that may be one: all that stands in them is said in the first field.</extracomment>
        <translation>第 {row} 行接续上一行，已与上一行合并。</translation>
    </message>
    <message>
        <source>Row {row} has merged cells and was left out: “{text}”.</source>
        <translation>第 {row} 行有合并的单元格，未导入：“{text}”。</translation>
    </message>
    <message>
        <source>Row {row} has text beyond the last column; that was left out.</source>
        <translation>第 {row} 行最后一列之外还有文字，这部分未导入。</translation>
    </message>
    <message>
        <source>Row {row} says where, but not what; it was left out.</source>
        <translation>第 {row} 行只写了位置，没有写意见，未导入。</translation>
    </message>
    <message>
        <source>The column “{title}” is not known and was left out.</source>
        <translation>不认识“{title}”这一列，未导入。</translation>
    </message>
    <message>
        <source>There is no column for the clause, so places may be missing.</source>
        <translation>没有“章条编号”一列，部分意见可能找不到位置。</translation>
    </message>
    <message>
        <source>Write the titles of the columns as in the form, and try again.</source>
        <translation>请按意见表的格式写好表头，再试一次。</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>章条编号</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>意见内容</translation>
    </message>
    <message>
        <source>{name} contains no table, so no comments can be read from it.</source>
        <translation>{name} 里没有表格，无法识别意见。</translation>
    </message>
    <message>
        <source>{place}: this is a formula or an error; only what is typed is imported.</source>
        <translation>{place}：这里是公式或错误值，只导入直接填写的内容。</translation>
    </message>
    <message>
        <source>{sheet}!{cell}</source>
        <translation>{sheet}!{cell}</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>Add a kindergarten</source>
        <translation>添加园所</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>儿童人数</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>Floor area (m²)</source>
        <translation>建筑面积（m²）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Only what describes the kindergarten; nothing about single children.</source>
        <translation>只填园所的基本情况，不涉及单个儿童。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>教职工人数</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Add “{word}” to my dictionary</source>
        <translation>将“{word}”加入自己的词典</translation>
    </message>
    <message>
        <source>Dictionaries …</source>
        <translation>词典…</translation>
    </message>
    <message>
        <source>No misspelt word was found.</source>
        <translation>没有发现拼写有误的词。</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>Stop checking spelling</source>
        <translation>不再检查拼写</translation>
    </message>
    <message>
        <source>There is no dictionary for this language yet.</source>
        <translation>这种语言还没有词典。</translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>&amp;Next stage</source>
        <translation>下一阶段(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason for going on with errors</source>
        <translation>带错误进入的理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>您的姓名(&amp;Y)</translation>
    </message>
    <message>
        <source>Change the stage</source>
        <translation>进入下一阶段</translation>
    </message>
    <message>
        <source>Show the first place</source>
        <translation>查看第一处</translation>
    </message>
    <message>
        <source>The text is saved as a version of this stage, and the day becomes the date of the draft. Undo brings the stage back.</source>
        <translation>文稿会保存为该阶段的一个版本，并以当天作为稿件日期。撤销可恢复原阶段。</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>未完成事项</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Change the stage</source>
        <translation>进入下一阶段</translation>
    </message>
    <message>
        <source>Change the stage anyway</source>
        <translation>仍然进入下一阶段</translation>
    </message>
    <message>
        <source>Chinese texts whose source has changed: {count}</source>
        <translation>原文已改、中文待更新：{count} 处</translation>
    </message>
    <message>
        <source>Comments without a decision: {count}</source>
        <translation>尚未处理的意见：{count} 条</translation>
    </message>
    <message>
        <source>Comments without a place in the text, not settled: {count}</source>
        <translation>尚未办结、在文稿中没有位置的意见：{count} 条</translation>
    </message>
    <message>
        <source>Decisions without a reason: {count}</source>
        <translation>没有写理由的处理意见：{count} 条</translation>
    </message>
    <message>
        <source>English texts whose source has changed: {count}</source>
        <translation>原文已改、英文待更新：{count} 处</translation>
    </message>
    <message>
        <source>Error ({place}): {sentence}</source>
        <translation>错误（{place}）：{sentence}</translation>
    </message>
    <message>
        <source>Errors that block this stage: {count}.</source>
        <extracomment>What others decided, or was decided before: they let it through their own door.</extracomment>
        <translation>妨碍进入该阶段的错误：{count}。</translation>
    </message>
    <message>
        <source>Everything is decided and translated.</source>
        <translation>意见均已处理，译文均已完成。</translation>
    </message>
    <message>
        <source>Fill in your name.</source>
        <translation>请填写您的姓名。</translation>
    </message>
    <message>
        <source>Fix the errors, or waive each one with a reason.</source>
        <translation>请改正错误，或逐条写明理由豁免。</translation>
    </message>
    <message>
        <source>Fix them, waive each one with a reason, or pass them with a reason.</source>
        <translation>请改正，或逐条写明理由豁免，或写明理由带错误进入。</translation>
    </message>
    <message>
        <source>For a standard of this level errors cannot be passed into this stage.</source>
        <translation>这一层级的标准不能带着错误进入该阶段。</translation>
    </message>
    <message>
        <source>German texts whose source has changed: {count}</source>
        <translation>原文已改、德文待更新：{count} 处</translation>
    </message>
    <message>
        <source>Not carried in “{name}”: {agreed} of {voters} agreed, {needed} needed.</source>
        <translation>“{name}”表决未通过：{voters} 人参加表决，{agreed} 人同意，须 {needed} 人同意。</translation>
    </message>
    <message>
        <source>Now: {stage}</source>
        <extracomment>What stands against a stage, and why errors among it may not be passed, if they may not. Greatest height of the list of what is missing, and what a line of it takes (pixels).</extracomment>
        <translation>当前阶段：{stage}</translation>
    </message>
    <message>
        <source>Only a standard has stages.</source>
        <translation>只有标准才有阶段。</translation>
    </message>
    <message>
        <source>Open a standard.</source>
        <translation>请打开一份标准。</translation>
    </message>
    <message>
        <source>Places to decide after a merge: {count}</source>
        <translation>合并后待决定的地方：{count}</translation>
    </message>
    <message>
        <source>Promised changes that are not in the text: {count}</source>
        <translation>已采纳但尚未落实的意见：{count} 条</translation>
    </message>
    <message>
        <source>Stage: {name}</source>
        <translation>阶段：{name}</translation>
    </message>
    <message>
        <source>Texts not translated into Chinese: {count}</source>
        <translation>尚未译成中文：{count} 处</translation>
    </message>
    <message>
        <source>Texts not translated into English: {count}</source>
        <translation>尚未译成英文：{count} 处</translation>
    </message>
    <message>
        <source>Texts not translated into German: {count}</source>
        <translation>尚未译成德文：{count} 处</translation>
    </message>
    <message>
        <source>The review round “{name}” ends today.</source>
        <translation>征求意见轮次“{name}”今天截止。</translation>
    </message>
    <message>
        <source>The review round “{name}” is still running; days left: {days}</source>
        <extracomment>The stages in their order, with the ISO stage beside which each stands.</extracomment>
        <translation>征求意见轮次“{name}”尚未截止，还剩 {days} 天</translation>
    </message>
    <message>
        <source>The stage stays as it was.</source>
        <translation>阶段没有改变。</translation>
    </message>
    <message>
        <source>To pass errors, enter your name first.</source>
        <translation>带错误进入下一阶段的人须写明姓名。</translation>
    </message>
    <message>
        <source>Two people changed some places differently, and nobody has decided yet.</source>
        <translation>有些地方两个人改得不同，还没有人决定。</translation>
    </message>
    <message>
        <source>Use “Decisions waiting”, then change the stage again.</source>
        <translation>请先使用“待决定的合并”，再更改阶段。</translation>
    </message>
    <message>
        <source>Warnings of the checks: {count}</source>
        <translation>检查发现的警告：{count}</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>进入下一阶段前尚未完成</translation>
    </message>
    <message>
        <source>{stage} (ISO stage {number})</source>
        <translation>{stage}（ISO 阶段 {number}）</translation>
    </message>
    <message>
        <source>“{name}” ran for only a few days ({days}), and no reason is recorded.</source>
        <translation>“{name}”只有 {days} 天，且未写明缩短理由。</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Install the program again; in a copy of the source, start it with: python3 dev.py run</source>
        <translation>请重新安装软件；如果是源代码副本，请用此命令启动：python3 dev.py run</translation>
    </message>
    <message>
        <source>Many school computers erase this drive each time they start. If this is one of them, choose another drive.</source>
        <extracomment>Many computers in Chinese schools put back the drive of Windows at each start.</extracomment>
        <translation>学校里不少电脑每次开机都会还原这个盘，写在上面的东西会丢失。如果这台电脑也是这样，请选另一个盘。</translation>
    </message>
    <message>
        <source>The library is in {place}. No data leaves this computer.</source>
        <translation>资料库保存在 {place}。数据不会离开本机。</translation>
    </message>
    <message>
        <source>The option {option} needs a value.</source>
        <translation>选项 {option} 需要一个值。</translation>
    </message>
    <message>
        <source>The translations of the window are missing, so it speaks English.</source>
        <translation>缺少窗口的翻译文件，因此窗口以英文显示。</translation>
    </message>
    <message>
        <source>The window needs Windows 10, version 1809, or later.</source>
        <extracomment>The two doors. Each is loaded only when somebody goes through it: the command line works without Qt, and the window without the tools of the command line. The build of Windows 10, version 1809, which Qt 6.9 wants. Exit code where the window cannot open, as in `shell/start.py`. After so many new objects a verb looks for garbage. Options of the window that are followed by a value.</extracomment>
        <translation>这个软件的窗口需要 Windows 10 的 1809 版或更高版本。</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <extracomment>Under this name the taskbar keeps our windows together, with our icon; without it they are those of Python. Any process may come to the front next (ASFW_ANY of winuser.h).</extracomment>
        <translation>没有选项 {option}。</translation>
    </message>
    <message>
        <source>There is no screen here, so no window can open.</source>
        <extracomment>What fills the window, and what is loaded with it. Lets Python look for garbage among what is old in rests alone. Whoever asks Qt for one of these names waits until Python has made them all. The window at the first start, and what its frame takes of the screen beside it, in pixels. Exit code where the window cannot open.</extracomment>
        <translation>这里没有屏幕，打不开窗口。</translation>
    </message>
    <message>
        <source>Update Windows, or use the program on another computer.</source>
        <translation>请更新 Windows，或者在另一台电脑上使用。</translation>
    </message>
    <message>
        <source>Use --help to see what there is.</source>
        <translation>输入 --help 查看可用选项。</translation>
    </message>
    <message>
        <source>Use --help to see what works without one.</source>
        <translation>输入 --help 查看不用窗口也能做的事。</translation>
    </message>
    <message>
        <source>{name} – read-only – Curriculum Studio</source>
        <translation>{name}（只读）– Curriculum Studio</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A copy of the samples to try everything out; your own documents stay beside them</source>
        <translation>打开一份示例副本，可随意试用；自己的文稿与它并列</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>换一个文件夹…</translation>
    </message>
    <message>
        <source>Continue with the library of another computer or another drive</source>
        <translation>接着用另一台电脑或另一个盘上的资料库</translation>
    </message>
    <message>
        <source>From another computer …</source>
        <translation>从另一台电脑搬来…</translation>
    </message>
    <message>
        <source>I coordinate: review rounds, meetings, pilots</source>
        <translation>我来组织：征求意见、开会、试点</translation>
    </message>
    <message>
        <source>I lead a kindergarten: deliberations, goals, papers of the term</source>
        <translation>我管理幼儿园：课程审议、目标、学期资料</translation>
    </message>
    <message>
        <source>I review: read, compare, comment</source>
        <translation>我来审阅：阅读、比对、提意见</translation>
    </message>
    <message>
        <source>I teach: theme units, activities, week plans</source>
        <translation>我带班：主题活动、教案、周计划</translation>
    </message>
    <message>
        <source>I write standards: clauses, indicators, translations</source>
        <translation>我写标准：条文、指标、翻译</translation>
    </message>
    <message>
        <source>Keep the library in another folder, such as one on another drive</source>
        <translation>把资料库放到另一个文件夹，比如另一个盘</translation>
    </message>
    <message>
        <source>Kindergarten or organisation</source>
        <translation>幼儿园或单位</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Open an existing library …</source>
        <translation>打开已有的资料库…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>打开示例资料库</translation>
    </message>
    <message>
        <source>Opens a theme unit in one language</source>
        <translation>打开一份主题活动，单语显示</translation>
    </message>
    <message>
        <source>Opens the standard for reading</source>
        <translation>打开标准供阅读</translation>
    </message>
    <message>
        <source>Opens the standard with its review rounds</source>
        <translation>打开标准和征求意见轮次</translation>
    </message>
    <message>
        <source>Opens the standard, Chinese next to English</source>
        <translation>打开标准，中英对照</translation>
    </message>
    <message>
        <source>Start with an empty library</source>
        <translation>从空资料库开始</translation>
    </message>
    <message>
        <source>Use a library that was packed on another computer</source>
        <translation>使用在另一台电脑上打包的资料库</translation>
    </message>
    <message>
        <source>Welcome to Curriculum Studio</source>
        <translation>欢迎使用 Curriculum Studio</translation>
    </message>
    <message>
        <source>What do you do most? (To change it later: Settings)</source>
        <translation>您主要做什么？（以后可在“设置”中更改）</translation>
    </message>
    <message>
        <source>Who are you? (optional)</source>
        <translation>您是谁？（可以不填）</translation>
    </message>
    <message>
        <source>Write standards for schools and theme units for kindergartens in Chinese, English and German, side by side. Everything stays on this computer.</source>
        <translation>用中文、英文、德文对照编写学校标准和幼儿园主题活动。所有内容都保存在本机。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>DE {count} words</source>
        <translation>
            <numerusform>DE {count} 词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>EN {count} words</source>
        <translation>
            <numerusform>EN {count} 词</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Size of the texts; a click shows them in their usual size</source>
        <translation>文字大小；单击恢复默认大小</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <extracomment>Counting waits until writing rests so long (milliseconds). Seconds that a slice of counting a document for the first time may take.</extracomment>
        <translation>
            <numerusform>{count} 字</numerusform>
        </translation>
    </message>
    <message>
        <source>… not saved yet</source>
        <translation>… 尚未保存</translation>
    </message>
    <message>
        <source>✓ Everything is saved</source>
        <translation>✓ 已全部保存</translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ 已保存 {time}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Add the school form “{title}”</source>
        <translation>添加本园表格“{title}”</translation>
    </message>
    <message>
        <source>Add to the theme web</source>
        <translation>添加到主题网</translation>
    </message>
    <message>
        <source>Add “{name}” to the register</source>
        <translation>把“{name}”加入名册</translation>
    </message>
    <message>
        <source>Align drafts of “{title}” side by side</source>
        <translation>对齐“{title}”的各语言文稿</translation>
    </message>
    <message>
        <source>Arrange the theme web</source>
        <translation>整理主题网</translation>
    </message>
    <message>
        <source>Begin a deliberation</source>
        <translation>开始课程审议</translation>
    </message>
    <message>
        <source>Begin a record of “{title}”</source>
        <translation>新建“{title}”的试用记录</translation>
    </message>
    <message>
        <source>Begin an indicator system</source>
        <translation>开始编写指标体系</translation>
    </message>
    <message>
        <source>Begin the observation “{title}”</source>
        <translation>新建观察记录“{title}”</translation>
    </message>
    <message>
        <source>Begin the register of pilots</source>
        <translation>建立试点名册</translation>
    </message>
    <message>
        <source>Bring in records of try-outs</source>
        <translation>导入试用记录</translation>
    </message>
    <message>
        <source>Bring in the changes of {name}</source>
        <translation>导入 {name} 的改动</translation>
    </message>
    <message>
        <source>Change a deliberation</source>
        <translation>修改课程审议</translation>
    </message>
    <message>
        <source>Change a kindergarten</source>
        <translation>修改园所信息</translation>
    </message>
    <message>
        <source>Change cover and foreword</source>
        <translation>修改封面和前言</translation>
    </message>
    <message>
        <source>Change the bands</source>
        <translation>修改分档区间</translation>
    </message>
    <message>
        <source>Change the leading language</source>
        <translation>更改原文语言</translation>
    </message>
    <message>
        <source>Change the parts</source>
        <translation>修改要点</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>修改{field}</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>清空单元格</translation>
    </message>
    <message>
        <source>Copy in the week plan</source>
        <translation>在周计划中复制</translation>
    </message>
    <message>
        <source>Correct the school form “{title}”</source>
        <translation>更正本园表格“{title}”</translation>
    </message>
    <message>
        <source>Count the observations of a try-out</source>
        <translation>统计试用的观察次数</translation>
    </message>
    <message>
        <source>Create “{title}”</source>
        <extracomment>Setting of the library; never renamed, since libraries carry it. Days off in China of a year, as the State Council gave notice of them.</extracomment>
        <translation>新建“{title}”</translation>
    </message>
    <message>
        <source>Crop a photo</source>
        <translation>裁剪照片</translation>
    </message>
    <message>
        <source>Decide in a deliberation</source>
        <translation>填写审议意见</translation>
    </message>
    <message>
        <source>Decide what both sides changed</source>
        <translation>决定双方都改过的一处</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Delete “{title}”</source>
        <translation>删除“{title}”</translation>
    </message>
    <message>
        <source>Deleted in the group</source>
        <translation>工作组中已删除</translation>
    </message>
    <message>
        <source>Duplicate “{title}”</source>
        <translation>为“{title}”制作副本</translation>
    </message>
    <message>
        <source>Erase a picture for good</source>
        <extracomment>What a node says has to be somewhere.</extracomment>
        <translation>彻底删除一张图片</translation>
    </message>
    <message>
        <source>Erase a text for good</source>
        <translation>彻底删除一段文字</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>First day of the unit</source>
        <translation>主题的第一天</translation>
    </message>
    <message>
        <source>Fix a finding</source>
        <extracomment>How high the list is when it is shown for the first time (pixels). The finding to which somebody went last.</extracomment>
        <translation>改正一处</translation>
    </message>
    <message numerus="yes">
        <source>Fix {count} findings</source>
        <translation>
            <numerusform>改正 {count} 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a task to a pilot</source>
        <translation>给试点园所分配任务</translation>
    </message>
    <message>
        <source>Hand over what waits to {name}</source>
        <translation>把待办移交给{name}</translation>
    </message>
    <message>
        <source>Insert a group</source>
        <translation>新增分组</translation>
    </message>
    <message>
        <source>Insert a paragraph of {name}</source>
        <translation>插入 {name} 中的一段</translation>
    </message>
    <message>
        <source>Insert an indicator</source>
        <translation>新增指标</translation>
    </message>
    <message>
        <source>Insert photos</source>
        <translation>插入照片</translation>
    </message>
    <message>
        <source>Insert the list of changes</source>
        <translation>插入改动清单</translation>
    </message>
    <message>
        <source>Leave a place as it was</source>
        <translation>恢复一处为原样</translation>
    </message>
    <message>
        <source>Link a goal</source>
        <extracomment>Width of the mark beside what would be linked (pixels).</extracomment>
        <translation>关联目标</translation>
    </message>
    <message>
        <source>Link a thought to an activity</source>
        <translation>把想法对应到活动</translation>
    </message>
    <message>
        <source>Make a new version “{title}”</source>
        <translation>建立新版“{title}”</translation>
    </message>
    <message>
        <source>Merge “{title}” with the received one</source>
        <extracomment>Which side counts at once where somebody would have to decide. A place that changed: the node, what of it, and in which language or field.</extracomment>
        <translation>合并“{title}”与收到的一份</translation>
    </message>
    <message>
        <source>Move a place</source>
        <translation>移动位置</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>移动行</translation>
    </message>
    <message>
        <source>Move in the theme web</source>
        <translation>在主题网中移动</translation>
    </message>
    <message>
        <source>Move in the week plan</source>
        <translation>在周计划中移动</translation>
    </message>
    <message>
        <source>Move {count} parts</source>
        <translation>移动 {count} 个部分</translation>
    </message>
    <message>
        <source>Move “{title}”</source>
        <translation>移动“{title}”</translation>
    </message>
    <message>
        <source>New term “{name}”</source>
        <translation>新的术语“{name}”</translation>
    </message>
    <message>
        <source>Note what was done</source>
        <translation>记录实施情况</translation>
    </message>
    <message>
        <source>Number the codes anew</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>Over several days</source>
        <translation>跨几天</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>粘贴单元格</translation>
    </message>
    <message>
        <source>Plan “{title}”</source>
        <extracomment>Today is so much wider than other days (per cent). So many rows are offered in a week in which nothing is planned yet.</extracomment>
        <translation>安排“{title}”</translation>
    </message>
    <message>
        <source>Put “{title}” into the collection</source>
        <translation>把“{title}”收进活动库</translation>
    </message>
    <message>
        <source>Remove a linked goal</source>
        <translation>取消关联目标</translation>
    </message>
    <message>
        <source>Remove from the theme web</source>
        <translation>从主题网中去掉</translation>
    </message>
    <message>
        <source>Remove from the week plan</source>
        <translation>从周计划中去掉</translation>
    </message>
    <message>
        <source>Remove the school form “{title}”</source>
        <translation>移除本园表格“{title}”</translation>
    </message>
    <message>
        <source>Rename “{title}”</source>
        <translation>改名为“{title}”</translation>
    </message>
    <message>
        <source>Renumber goals</source>
        <translation>目标重新编号</translation>
    </message>
    <message>
        <source>Repeat the week before</source>
        <translation>重复上一周</translation>
    </message>
    <message>
        <source>Replace “{words}” by “{new}” ({count})</source>
        <translation>将“{words}”替换为“{new}”（{count} 处）</translation>
    </message>
    <message>
        <source>Restore “{name}”</source>
        <extracomment>What the title of a copy ends with.</extracomment>
        <translation>恢复“{name}”</translation>
    </message>
    <message>
        <source>Restored from the group</source>
        <translation>从工作组恢复</translation>
    </message>
    <message>
        <source>Reuse “{title}”</source>
        <translation>取用“{title}”</translation>
    </message>
    <message>
        <source>Sort rows</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Take a waiver back</source>
        <translation>撤销豁免</translation>
    </message>
    <message>
        <source>Units for parallel classes</source>
        <translation>给平行班各一份</translation>
    </message>
    <message>
        <source>Update “{title}” from the group</source>
        <translation>按工作组的内容更新《{title}》</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>常用时间</translation>
    </message>
    <message>
        <source>Waive a finding</source>
        <translation>豁免检查结果</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>写入文本</translation>
    </message>
    <message>
        <source>Write emission factors</source>
        <translation>修改排放因子</translation>
    </message>
    <message>
        <source>Write in the grid</source>
        <translation>填写指标表</translation>
    </message>
    <message>
        <source>Write sums into groups</source>
        <translation>按合计填写分组分值</translation>
    </message>
    <message>
        <source>Write the record of a try-out</source>
        <translation>填写试用记录</translation>
    </message>
</context>
<context>
    <name>StsExport</name>
    <message>
        <source>Choose one language; terms come along in all of them.</source>
        <translation>请选择一种语言；术语会带上所有语言。</translation>
    </message>
    <message>
        <source>NISO STS XML holds a standard in one language.</source>
        <extracomment>T/ABC 1—2026, DB32/T 4321—2026, GB/T 1.1-2020: originator, number, year. Types of sections that are called otherwise than the elements of a standard. So many blocks are written between two reports of progress. Name of cross references whose target is not in the file, until they are made plain text.</extracomment>
        <translation>NISO STS XML 文件只能包含一种语言的标准。</translation>
    </message>
    <message>
        <source>Writing NISO STS XML</source>
        <translation>正在写入 NISO STS XML</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Close {title}</source>
        <translation>关闭“{title}”</translation>
    </message>
</context>
<context>
    <name>TakeComments</name>
    <message>
        <source>All rows</source>
        <extracomment>What the list can be narrowed to.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已导入过的</translation>
    </message>
    <message>
        <source>Choose the round that it answers.</source>
        <translation>请选择它回复的是哪一轮征求意见。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Enter above who sent it, so that the answer can be recorded.</source>
        <translation>请在上方填写发送单位，才能记录这份回复。</translation>
    </message>
    <message>
        <source>Files that follow: {count}</source>
        <translation>后面还有 {count} 个文件</translation>
    </message>
    <message>
        <source>Import comments</source>
        <extracomment>What can hold comments.</extracomment>
        <translation>导入意见</translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation>导入 {count} 条</translation>
    </message>
    <message>
        <source>New and corrected</source>
        <translation>新增和更正的</translation>
    </message>
    <message>
        <source>No round</source>
        <translation>不属于任何一轮</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Noted: {name} has no comments.</source>
        <translation>已记录：{name} 无意见。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>放在这里</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>记为已回复</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <extracomment>Reads a file for a sender and the id of a round: empty for none, None for the most likely one. Lines of what is said of a file that are seen at once. Pixels between the words of a column and the next one. Whether the files that follow shall not be shown.</extracomment>
        <translation>跳过此文件</translation>
    </message>
    <message>
        <source>Skip this file and those that follow</source>
        <translation>不再处理此文件和后面的文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The form says: no comments.</source>
        <translation>表中写明：无意见。</translation>
    </message>
    <message>
        <source>Without a certain place</source>
        <translation>位置不确定的</translation>
    </message>
    <message>
        <source>Word drafts, forms and logs</source>
        <translation>Word 稿、意见表和台账</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>已导入过</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>decided differently here</source>
        <translation>本库处理意见不同</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>The columns: taken or not with the number, where, what, and what is known of it.</extracomment>
        <translation>新意见</translation>
    </message>
    <message numerus="yes">
        <source>{count} comments were imported from {name}.</source>
        <translation>
            <numerusform>已从 {name} 导入 {count} 条意见。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not asked in this round.</source>
        <translation>这一轮没有向“{name}”征求意见。</translation>
    </message>
    <message>
        <source>{new} new · {changed} corrected · {same} already here · {lost} to place</source>
        <translation>新意见 {new} 条 · 更正 {changed} 条 · 已导入过 {same} 条 · 待定位 {lost} 条</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Answers round</source>
        <translation>所属征求意见轮次</translation>
    </message>
    <message>
        <source>Comments in the file</source>
        <translation>文件中的意见</translation>
    </message>
    <message>
        <source>Import comments</source>
        <translation>导入意见</translation>
    </message>
    <message>
        <source>Import it although the form names another document</source>
        <translation>表中写的是另一份文稿，仍然导入</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Leave out the selected rows</source>
        <translation>不导入所选意见</translation>
    </message>
    <message>
        <source>Notes on the file</source>
        <translation>关于文件的说明</translation>
    </message>
    <message>
        <source>Organisation, if the file does not say</source>
        <translation>单位名称（文件中没有时填写）</translation>
    </message>
    <message>
        <source>Place …</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Say where the selected rows belong</source>
        <translation>指定所选意见对应的条款</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>报送单位</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>显示哪些行</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Documents in the file</source>
        <translation>文件里的文稿</translation>
    </message>
    <message>
        <source>Received documents</source>
        <translation>收到的文稿</translation>
    </message>
</context>
<context>
    <name>TakenDialog</name>
    <message>
        <source>Every cell that could not be read is listed with its place and the reason. The files themselves are never changed.</source>
        <translation>未能读取的单元格都列出了位置和原因。原文件不会被改动。</translation>
    </message>
    <message>
        <source>Files and results</source>
        <translation>文件及导入结果</translation>
    </message>
    <message>
        <source>Import completed workbooks</source>
        <translation>导入已填工作簿</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Document</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation>分配任务</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>园所</translation>
    </message>
    <message>
        <source>The current version is saved, so that everyone knows what was tried.</source>
        <translation>会保存当前版本，便于大家知道试用的是哪一版。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束日期</translation>
    </message>
</context>
<context>
    <name>TermExport</name>
    <message>
        <source>Writing pairs of texts</source>
        <extracomment>Nodes between two reports of progress. A pair is good if its translation is one of these; then it is not stale either. What is called a segment of another type by TMX.</extracomment>
        <translation>正在写入双语对照文本</translation>
    </message>
    <message>
        <source>Writing terms</source>
        <extracomment>What a row of a glossary is. What languages are called in each language. Rows between two reports of progress. So many rows may stand above the titles of the columns.
----------
Terms between two reports of progress.</extracomment>
        <translation>正在写入术语</translation>
    </message>
</context>
<context>
    <name>TermFolder</name>
    <message>
        <source>As which files?</source>
        <translation>导出成哪种文件？</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>请选择空文件夹或新文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Files: {files}. Missing: {gaps}; the list names them.</source>
        <translation>文件 {files} 个；还缺 {gaps} 处，目录里都列出来了。</translation>
    </message>
    <message>
        <source>None of them was touched.</source>
        <translation>原有文件没有改动。</translation>
    </message>
    <message>
        <source>Papers of the term</source>
        <translation>学期资料</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used.</source>
        <translation>不能使用文件夹 {folder}。</translation>
    </message>
    <message>
        <source>There are files in the folder {folder}.</source>
        <translation>文件夹 {folder} 里已经有文件。</translation>
    </message>
    <message>
        <source>There is no theme unit in this library.</source>
        <extracomment>What files there can be, and what writes papers for each.</extracomment>
        <translation>这个资料库里还没有主题活动。</translation>
    </message>
    <message>
        <source>Where should the folder of the term go?</source>
        <translation>学期资料文件夹放在哪里？</translation>
    </message>
    <message>
        <source>Write or import one first.</source>
        <translation>请先写一份或导入一份。</translation>
    </message>
    <message>
        <source>Writing the papers of the term</source>
        <translation>正在写学期资料</translation>
    </message>
</context>
<context>
    <name>TermImport</name>
    <message>
        <source>Columns that were left out: {names}.</source>
        <translation>没有导入的列：{names}。</translation>
    </message>
    <message>
        <source>Details that were left out: {names}.</source>
        <translation>没有导入的其他内容：{names}。</translation>
    </message>
    <message>
        <source>Export the terms again, as TBX-Basic or as a workbook.</source>
        <translation>请把术语重新导出为 TBX-Basic，或者导出为 Excel 工作簿。</translation>
    </message>
    <message>
        <source>It needs a row of titles with at least two of these: {languages}.</source>
        <translation>表头里至少要有其中两种语言：{languages}。</translation>
    </message>
    <message>
        <source>Languages that were left out: {names}.</source>
        <translation>没有导入的语言：{names}。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>什么都没有导入。</translation>
    </message>
    <message>
        <source>Reading terms</source>
        <translation>正在读取术语</translation>
    </message>
    <message>
        <source>Rows of an unknown kind that were left out: {names}.</source>
        <translation>类别不认识、没有导入的行：{names}。</translation>
    </message>
    <message>
        <source>Terms: {count}.</source>
        <translation>术语：{count} 条。</translation>
    </message>
    <message>
        <source>Unknown statuses, taken as “admitted”: {names}.</source>
        <translation>不认识的状态，按“许用”处理：{names}。</translation>
    </message>
    <message>
        <source>Write a term in each row below the titles.</source>
        <translation>请在表头下面每行写一条术语。</translation>
    </message>
    <message>
        <source>{name} has no table of terms.</source>
        <translation>{name} 里没有术语表格。</translation>
    </message>
    <message>
        <source>{name} holds no terms.</source>
        <translation>{name} 里没有术语。</translation>
    </message>
    <message>
        <source>{name} is not a TBX file.</source>
        <extracomment>A document type without declarations of its own, as most programs write it into TBX. Behind so many bytes no document type stands. What is said of a word, without the ending that tells the standard (-admn-sts). How words of ours are named: status, place in the entry, node and language. Entries between two reports of progress.</extracomment>
        <translation>{name} 不是 TBX 文件。</translation>
    </message>
</context>
<context>
    <name>TermPlan</name>
    <message>
        <source>Term plan</source>
        <translation>学期计划</translation>
    </message>
</context>
<context>
    <name>TermPlanDialog</name>
    <message>
        <source>&amp;Save as</source>
        <translation>另存为(&amp;S)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>First &amp;Monday</source>
        <translation>第一周的周一(&amp;M)</translation>
    </message>
    <message>
        <source>Term plan</source>
        <translation>学期计划</translation>
    </message>
    <message>
        <source>Themes follow each other within each age group. The first week of each can be changed in Excel.</source>
        <translation>同一年龄班的主题依次排下去；每个主题的起始周可以在 Excel 里改。</translation>
    </message>
    <message>
        <source>Units of the term</source>
        <translation>本学期的主题活动</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Better: {name}</source>
        <translation>宜用：{name}</translation>
    </message>
    <message>
        <source>Forbidden; write: {name}</source>
        <translation>禁用，请写：{name}</translation>
    </message>
    <message>
        <source>Insert “{name}”</source>
        <extracomment>So many texts are remembered with the terms in them. Height of the list; more is scrolled to (pixels). So much of a definition stands on a card (characters).</extracomment>
        <translation>插入“{name}”</translation>
    </message>
    <message>
        <source>No deprecated or forbidden word was found.</source>
        <translation>没有找到拒用或禁用的词。</translation>
    </message>
    <message>
        <source>No term of the source is missing here.</source>
        <translation>原文中的术语此处都已译出。</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>Ctrl+T inserts a term that is still missing here.</source>
        <translation>按 Ctrl+T 插入此处尚缺的术语。</translation>
    </message>
    <message>
        <source>Terms of this text</source>
        <translation>本段术语</translation>
    </message>
    <message>
        <source>This text has no known term. Terms come from the chapter of terms of the document and from all glossaries of the library.</source>
        <translation>本段没有已知术语。术语来自本文稿的术语章和资料库中的所有术语表。</translation>
    </message>
</context>
<context>
    <name>ThemeWeb</name>
    <message>
        <source>A further idea, below the selected one (Ins)</source>
        <translation>在选中的想法下面再加一个（Insert）</translation>
    </message>
    <message>
        <source>A new idea around the theme (Enter)</source>
        <translation>在主题周围加一个想法（回车）</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>对应活动</translation>
    </message>
    <message>
        <source>Add branch</source>
        <translation>加分支</translation>
    </message>
    <message>
        <source>Add idea</source>
        <translation>加下一层</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>自动整理</translation>
    </message>
    <message>
        <source>Choose which activity carries out the selected idea</source>
        <translation>选择落实这个想法的活动</translation>
    </message>
    <message>
        <source>Put everything in order again</source>
        <translation>让所有想法回到整齐的位置</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Remove the selected idea with everything below it (Del)</source>
        <translation>去掉选中的想法和它下面的内容（Delete）</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Reword the selected idea (F2)</source>
        <translation>改写选中的想法（F2）</translation>
    </message>
    <message>
        <source>Theme web</source>
        <translation>主题网</translation>
    </message>
</context>
<context>
    <name>ThisWeek</name>
    <message>
        <source>In which week the theme begins</source>
        <translation>主题从哪一周开始</translation>
    </message>
    <message>
        <source>Next week ›</source>
        <translation>下周 ›</translation>
    </message>
    <message>
        <source>Open the week plan of the unit</source>
        <translation>打开这个主题的周计划</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>计划的内容</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>整份计划</translation>
    </message>
    <message>
        <source>‹ Week before</source>
        <translation>‹ 上周</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Errors found by the rules: {count}. Click to go to the next.</source>
        <translation>查出的错误：{count}。点击转到下一处。</translation>
    </message>
    <message>
        <source>Not translated, or drafts: {count}. Click to go to the next.</source>
        <translation>未翻译或草稿：{count}。点击转到下一处。</translation>
    </message>
    <message>
        <source>Open comments: {count}. Click to go to the next.</source>
        <translation>未处理的意见：{count}。点击转到下一条。</translation>
    </message>
    <message>
        <source>Source changed: {count}. Click to go to the next.</source>
        <translation>原文已改，待核：{count}。点击转到下一处。</translation>
    </message>
    <message>
        <source>⊘ {count}</source>
        <extracomment>What stands in the toolbar of somebody; None is a line. These say by their words what no drawing does. Formats of characters, which are on where the caret stands in such words. What is counted: the sign with the number, what it counts, and what leads to the next.</extracomment>
        <translation>⊘ {count}</translation>
    </message>
    <message>
        <source>△ {count}</source>
        <translation>△ {count}</translation>
    </message>
    <message>
        <source>○ {count}</source>
        <translation>○ {count}</translation>
    </message>
    <message>
        <source>● {count}</source>
        <translation>● {count}</translation>
    </message>
</context>
<context>
    <name>TrialBoard</name>
    <message>
        <source>Choose the outcome, then write what was seen. Everything is saved at once.</source>
        <translation>先选结果，再写具体情况，内容会立即保存。</translation>
    </message>
    <message>
        <source>Counts or codes only, never names of children; photos need the families’ consent.</source>
        <translation>只写人数或代号，不写幼儿姓名；照片须经家长同意。</translation>
    </message>
    <message>
        <source>Excel form …</source>
        <translation>Excel 表格…</translation>
    </message>
    <message>
        <source>Lines of the try-out</source>
        <translation>试用记录内容</translation>
    </message>
    <message>
        <source>New observation …</source>
        <translation>新建观察记录…</translation>
    </message>
    <message>
        <source>Word form …</source>
        <translation>Word 表格…</translation>
    </message>
</context>
<context>
    <name>TrialHead</name>
    <message>
        <source>This try-out</source>
        <translation>本次试用</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Change the place by hand. The next time, your step before it is undone.</source>
        <translation>请直接修改这一处。再次撤销时，撤销的是您在此之前的一步。</translation>
    </message>
    <message>
        <source>In this document only</source>
        <translation>只在本文稿中</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什么都没有改动。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>已重做：{step}</translation>
    </message>
    <message>
        <source>Somebody in the group has changed the same place since: “{step}” stays.</source>
        <translation>工作组里有人后来改了同一处，“{step}”保持不变。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo it in this document only, or first undo the newer changes in the others.</source>
        <translation>可以只在本文稿中撤销，或者先撤销其他文稿中较新的修改。</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>已撤销：{step}</translation>
    </message>
    <message>
        <source>“{step}” also changed other documents, and these were changed there since.</source>
        <extracomment>What takes a step back beside what others did; merging is loaded when it is needed.</extracomment>
        <translation>“{step}”还改动了其他文稿，而那些地方后来又有修改。</translation>
    </message>
</context>
<context>
    <name>UnitBar</name>
    <message>
        <source>Activities</source>
        <translation>活动一览</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Theme web</source>
        <translation>主题网</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>周计划</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>3 : 4, upright</source>
        <translation>3 : 4 竖放</translation>
    </message>
    <message>
        <source>4 : 3, lying</source>
        <translation>4 : 3 横放</translation>
    </message>
    <message>
        <source>Activities: {count}, not planned yet: {left}</source>
        <translation>共 {count} 个活动，{left} 个还没排</translation>
    </message>
    <message>
        <source>Add a row of our own</source>
        <translation>添加本园的一行</translation>
    </message>
    <message>
        <source>Aims begin with the child:</source>
        <extracomment>Width of the words of a hint and of the gaps and margins beside them (pixels).</extracomment>
        <translation>目标从孩子说起：</translation>
    </message>
    <message>
        <source>Another day …</source>
        <translation>其他日期…</translation>
    </message>
    <message>
        <source>As you like</source>
        <extracomment>Shapes to choose from: their names, and how much wider than high they are in pixels; 0: free.</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Begin the aim with “{words}”</source>
        <translation>目标以“{words}”开头</translation>
    </message>
    <message>
        <source>By the school calendar nobody comes on: {days}. If that is wrong, change it.</source>
        <translation>按校历，这些日子放假：{days}。如果不对，请修改校历。</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <extracomment>Endings of files that are offered.</extracomment>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>How near a side the pointer takes hold of it, and the size of a handle (pixels). What a key moves, as a share of the photo. How much wider than high the frame is in pixels of the photo; 0: free.</extracomment>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Cropping the photo</source>
        <translation>正在裁剪照片</translation>
    </message>
    <message>
        <source>Drag an activity onto a day, or type there. Group activities ({level}) {least}–{most} minutes, outdoors at least 2 hours a day.</source>
        <translation>把活动拖到某一天，或者选中格子直接打字。集体活动（{level}）{least}～{most} 分钟，户外每天不少于 2 小时。</translation>
    </message>
    <message>
        <source>First day, as 2026-10-12:</source>
        <translation>第一天，如 2026-10-12：</translation>
    </message>
    <message>
        <source>For parallel classes</source>
        <translation>给平行班各一份</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Go to the activity</source>
        <translation>去看这个活动</translation>
    </message>
    <message>
        <source>It was done</source>
        <extracomment>Rows are remembered from so many units that were changed last. What can be said of an entry, and the chip on its card.</extracomment>
        <translation>已开展</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>未开展</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Names of the classes, with spaces between them:</source>
        <translation>各班的名称，用空格隔开：</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>新的想法</translation>
    </message>
    <message>
        <source>New row …</source>
        <translation>新的一行…</translation>
    </message>
    <message>
        <source>No activity</source>
        <translation>不对应活动</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>还没排</translation>
    </message>
    <message>
        <source>Nothing is noted</source>
        <translation>不作记录</translation>
    </message>
    <message>
        <source>Nothing yet, write a line …</source>
        <translation>还空着，写一句…</translation>
    </message>
    <message>
        <source>Outdoors {minutes} minutes (at least {least}), of which sport {sport} (at least {of_sport}).</source>
        <translation>户外 {minutes} 分钟（不少于 {least}），其中体育活动 {sport} 分钟（不少于 {of_sport}）。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos inserted: {count}. All pictures of the unit: {size}.</source>
        <translation>已插入 {count} 张照片。本主题图片共 {size}。</translation>
    </message>
    <message>
        <source>Plan all the same</source>
        <translation>仍然安排</translation>
    </message>
    <message>
        <source>Plan something for a free day?</source>
        <translation>放假的日子也要安排活动吗？</translation>
    </message>
    <message>
        <source>Preparing photos</source>
        <translation>正在处理照片</translation>
    </message>
    <message>
        <source>Remove “{title}” from the plan</source>
        <translation>从计划中去掉“{title}”</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Save what was left out as a smaller JPEG or PNG, and insert it again.</source>
        <translation>请把没有放入的照片另存为较小的 JPEG 或 PNG，再插入一次。</translation>
    </message>
    <message>
        <source>School calendar …</source>
        <translation>校历…</translation>
    </message>
    <message>
        <source>Set {minutes} minutes, as usual at this age</source>
        <translation>时长定为 {minutes} 分钟（这个年龄班的常用时间）</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>Suggestions: {count}</source>
        <translation>建议 {count} 条</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Theme “{title}”, week {number}</source>
        <translation>主题“{title}”第 {number} 周</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Too little time outdoors: {days} (at least {least} minutes a day, {of_sport} of them sport).</source>
        <translation>户外时间不足：{days}（每天不少于 {least} 分钟，其中体育活动 {of_sport} 分钟）。</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Type to write, Enter adds one beside it, Tab one below; Esc, then Tab leaves the web. Drag to move; a blue dot marks what an activity carries out.</source>
        <extracomment>Size of the words further out (pixels of the drawing). A thought that has no words yet: its id, what puts it in, and where one was before.</extracomment>
        <translation>直接打字改写；回车在旁边加一个，Tab 在下面加一个；按 Esc 再按 Tab 离开网络图。拖动可移动；蓝点表示有活动在落实。</translation>
    </message>
    <message>
        <source>Units made: {count}. What changes in the plan can be brought on.</source>
        <translation>已生成 {count} 份。以后方案里的修改可以带到各班。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>持续到</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>周计划</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <extracomment>The least width of a column, and what its head needs beside its words, which are bold (pixels).</extracomment>
        <translation>第 {number} 周</translation>
    </message>
    <message>
        <source>Week {number} of the term · {date}</source>
        <translation>本学期第 {number} 周 · {date}</translation>
    </message>
    <message>
        <source>What belongs to this theme? Add a first branch.</source>
        <translation>这个主题里有什么？先加一个分支吧。</translation>
    </message>
    <message>
        <source>What is the row called?</source>
        <translation>这一行叫什么？</translation>
    </message>
    <message>
        <source>What should go here?</source>
        <translation>这里写什么？</translation>
    </message>
    <message>
        <source>What was done in it</source>
        <translation>按上一周的实施情况</translation>
    </message>
    <message>
        <source>What was planned for it</source>
        <translation>按上一周的计划</translation>
    </message>
    <message>
        <source>When does it begin? …</source>
        <translation>从哪一周开始？…</translation>
    </message>
    <message>
        <source>Write something …</source>
        <translation>写一句话…</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已开展</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>Free days of which somebody said that something is planned for them.</extracomment>
        <translation>放假</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未开展</translation>
    </message>
    <message>
        <source>outdoors {minutes} min</source>
        <translation>户外 {minutes} 分钟</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
    <message>
        <source>{count} aims are a lot; two to four are easier to remember.</source>
        <translation>有 {count} 条目标，偏多；2～4 条更容易落实。</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <translation>
            <numerusform>{count} 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} photos were left out.</source>
        <translation>
            <numerusform>有 {count} 张照片没有放入。</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} still open</source>
        <translation>还差 {count} 处</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} 词</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} · today</source>
        <translation>{day} · 今天</translation>
    </message>
    <message>
        <source>{day}: “{title}” takes {minutes} minutes; {least}–{most} are usual at this age.</source>
        <translation>{day}：“{title}”{minutes} 分钟，这个年龄一般 {least}～{most} 分钟。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>Changes the unit as one step of undo.</extracomment>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{said} The other photos were inserted.</source>
        <translation>{said}其余照片已插入。</translation>
    </message>
    <message>
        <source>{said} {more}</source>
        <translation>{said}{more}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>“{words}” says what teachers do. Try to begin with the child: can, likes to …</source>
        <translation>“{words}”说的是教师做什么，试试从孩子说起：能……、愿意……</translation>
    </message>
    <message>
        <source>“{words}” sounds like school. Could the child look, try or play instead?</source>
        <translation>“{words}”有点小学化，要不要换成看一看、试一试、玩一玩？</translation>
    </message>
    <message>
        <source>✓ Complete</source>
        <extracomment>Width that a week of five days wants for its words; the side panel gives way to it (pixels). The views by name; each is loaded when somebody looks at it. What is open is looked for when writing rests (milliseconds). More is not listed in a menu.</extracomment>
        <translation>✓ 已写全</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Install an update</source>
        <translation>安装更新</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>The file is as its publisher made it.</source>
        <translation>文件是发布者的原件，没有被改动。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>更新内容</translation>
    </message>
</context>
<context>
    <name>UpdatedStrip</name>
    <message>
        <source>A new version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭这条提示</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>更新内容</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>An older program may not be able to open your library. Choose a newer file.</source>
        <translation>旧版本可能打不开您的资料库。请选择更新的文件。</translation>
    </message>
    <message>
        <source>Ask the publisher for it again.</source>
        <translation>请向发布者重新索取。</translation>
    </message>
    <message>
        <source>Back up and install</source>
        <extracomment>The words of the button.</extracomment>
        <translation>备份并安装</translation>
    </message>
    <message>
        <source>Back up and open the package</source>
        <translation>备份并打开安装包</translation>
    </message>
    <message>
        <source>Back up and show the file</source>
        <translation>备份并显示文件</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>正在检查 {name}</translation>
    </message>
    <message>
        <source>Choose the file of the newer version</source>
        <translation>选择新版本的文件</translation>
    </message>
    <message>
        <source>Choose the file whose name ends in {ending}.</source>
        <translation>请选择文件名以 {ending} 结尾的文件。</translation>
    </message>
    <message>
        <source>Close the program and open the file yourself.</source>
        <translation>请关闭软件，自己打开这个文件。</translation>
    </message>
    <message>
        <source>Close the program, then unpack {name}.</source>
        <translation>请关闭软件，然后解压 {name}。</translation>
    </message>
    <message>
        <source>Close the program; an administrator then uses the command: {command}</source>
        <translation>请关闭软件，再由管理员运行命令：{command}</translation>
    </message>
    <message>
        <source>Do not install anything from this release. Get all its files from the publisher.</source>
        <translation>请不要安装这个版本的任何文件，并从发布者处重新获取全部文件。</translation>
    </message>
    <message>
        <source>Do not install it. Download or copy it once more.</source>
        <translation>请不要安装。请重新下载或复制。</translation>
    </message>
    <message>
        <source>First a backup of your library is made and checked. Then the program closes, and the new version is installed and opens. Your library stays where it is.</source>
        <extracomment>What happens once somebody agrees, by how the program was installed.</extracomment>
        <translation>先备份资料库并检查备份，然后关闭软件，装好新版本再打开。资料库留在原处。</translation>
    </message>
    <message>
        <source>First a backup of your library is made and checked. Then the program closes, and the package opens in the program that installs packages. Alternatively, an administrator can use this command:</source>
        <translation>先备份资料库并检查备份，然后关闭软件，在系统的安装工具中打开安装包。管理员也可以改用这条命令：</translation>
    </message>
    <message>
        <source>First a backup of your library is made and checked. Then:
1. Close the program.
2. Unpack {name} beside the folder {folder}.
3. Copy the folder “Data” out of the old folder over the new one.</source>
        <translation>先备份资料库并检查备份，然后：
1. 关闭软件。
2. 把 {name} 解压到文件夹 {folder} 旁边。
3. 把旧文件夹里的“Data”拷过去，覆盖新文件夹里的。</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>If you know where the file is from, close the program and open the file yourself. The command check-release takes the key of the publisher.</source>
        <translation>如果您知道文件的来源，请关闭软件，自己打开文件。命令 check-release 可以指定发布者的密钥。</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Reads what is new in this program; nobody needs it at a start. Name of the setting with the version that was started last. The setup program has ended so long after it has started the new version (milliseconds). What is said over the changes of a kind, in their order.</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>Names of the list and of its signature, beside the files of a release. What is new, in the form of `resources/news.json`; stands in the list as well. Ending of an update file: a zip with a file of a release, the list, its signature and the news. What this comment begins with in lists of this program; the version follows.</extracomment>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>没有安装任何内容。</translation>
    </message>
    <message>
        <source>Put all files of the release into one folder and choose it there again.</source>
        <translation>请把这次发布的所有文件放进同一个文件夹，再到那里选择。</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已去掉</translation>
    </message>
    <message>
        <source>The backup is made. Close the program, then unpack {name}.</source>
        <translation>备份已做好。请关闭软件，再解压 {name}。</translation>
    </message>
    <message>
        <source>There is no program here that installs packages.</source>
        <translation>这台电脑上没有能安装软件包的程序。</translation>
    </message>
    <message>
        <source>This copy of the program names no publisher, so it cannot find out who made a file.</source>
        <extracomment>Signs that begin what is signed: Ed25519 over BLAKE2b; a key is for Ed25519 by itself.</extracomment>
        <translation>本软件没有注明发布者，因此无法查明文件是谁做的。</translation>
    </message>
    <message>
        <source>This program was not installed from such a file.</source>
        <translation>本软件不是用这样的文件安装的。</translation>
    </message>
    <message>
        <source>Update it in the way it was installed.</source>
        <translation>请按当初的安装方式更新。</translation>
    </message>
    <message>
        <source>Version {number} of Curriculum Studio</source>
        <translation>Curriculum Studio {number} 版</translation>
    </message>
    <message>
        <source>Version {number}, {date}</source>
        <translation>{number} 版，{date}</translation>
    </message>
    <message>
        <source>What is new is shown after the update.</source>
        <translation>更新内容在更新以后显示。</translation>
    </message>
    <message>
        <source>You already have version {version}.</source>
        <translation>您已经是 {version} 版。</translation>
    </message>
    <message>
        <source>You now have version {number}. Your library is unchanged.</source>
        <translation>现在是 {number} 版。资料库和原来一样。</translation>
    </message>
    <message>
        <source>{missing} is not next to {name}.</source>
        <translation>{name} 旁边没有 {missing}。</translation>
    </message>
    <message>
        <source>{name} could not be started: {reason}.</source>
        <translation>无法启动 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} is not as its publisher made it.</source>
        <translation>{name} 与发布者提供的文件不一致。</translation>
    </message>
    <message>
        <source>{name} is not for the way your program is installed.</source>
        <translation>{name} 不适合您安装软件的方式。</translation>
    </message>
    <message>
        <source>{name} is not the key of a publisher.</source>
        <translation>{name} 不是发布者的公钥文件。</translation>
    </message>
    <message>
        <source>{name} is version {version}, older than yours, which is {own}.</source>
        <translation>{name} 是 {version} 版，比您的 {own} 版旧。</translation>
    </message>
    <message>
        <source>{name} was not signed by the publisher.</source>
        <translation>{name} 没有发布者的有效签名。</translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>&amp;Reason, for the committee</source>
        <translation>理由，供委员会审阅(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>您的姓名(&amp;Y)</translation>
    </message>
    <message>
        <source>Only &amp;here</source>
        <translation>仅此处(&amp;H)</translation>
    </message>
    <message>
        <source>Reason, for the committee</source>
        <translation>理由，供委员会审阅</translation>
    </message>
    <message>
        <source>Waive a finding</source>
        <translation>豁免检查结果</translation>
    </message>
    <message>
        <source>When the text changes, the finding is open again. What is written later is not waived.</source>
        <translation>原文改动后，检查结果会重新出现；以后写的内容不在豁免之列。</translation>
    </message>
    <message>
        <source>Where it is acceptable</source>
        <translation>豁免范围</translation>
    </message>
</context>
<context>
    <name>Waivers</name>
    <message>
        <source>All of this kind in the &amp;clause: {count}</source>
        <translation>本条中同类结果(&amp;C)：{count}</translation>
    </message>
    <message>
        <source>All of this kind in the &amp;document: {count}</source>
        <translation>整个文稿中同类结果(&amp;D)：{count}</translation>
    </message>
    <message>
        <source>Explain why it is acceptable; the committee reads the reason.</source>
        <translation>请写明为何可以保留，委员会将看到这一理由。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Without a reason no finding can be waived.</source>
        <translation>没有理由，不能豁免检查结果。</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>本条</translation>
    </message>
    <message>
        <source>document</source>
        <translation>整个文稿</translation>
    </message>
    <message>
        <source>this place</source>
        <translation>此处</translation>
    </message>
</context>
<context>
    <name>WeekPlan</name>
    <message>
        <source>Activities of this theme</source>
        <translation>本主题的活动</translation>
    </message>
    <message>
        <source>Choose the week in which the theme begins</source>
        <translation>选择主题从哪一周开始</translation>
    </message>
    <message>
        <source>Note what was really done; the plan stays as it was</source>
        <translation>记下实际做了什么，原计划保留不变</translation>
    </message>
    <message>
        <source>Repeat the week before</source>
        <translation>重复上一周</translation>
    </message>
    <message>
        <source>There are no activities yet. Write one in the text, or take one from the collection.</source>
        <translation>还没有活动。请在文稿里写一个，或从活动库里选。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>实施情况</translation>
    </message>
</context>
<context>
    <name>WordCountDialog</name>
    <message>
        <source>Chinese is counted in characters, with a Latin word as one; English and German in words.</source>
        <translation>中文按字计数，一个外文词算一个字；英文和德文按词计数。</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选文字</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>整份文稿</translation>
    </message>
    <message>
        <source>Word count</source>
        <translation>字数统计</translation>
    </message>
</context>
<context>
    <name>WordExport</name>
    <message>
        <source>A setting of the layout is not valid: {reason}.</source>
        <extracomment>Width of the closing rule as a share of the text. Heights from the classification down to the issuer. The mark at the top right of a cover: DB32 of a local standard, T/XXX of an association&apos;s. The options under which a writer finds the settings, as JSON, and single ones by name.</extracomment>
        <translation>版式设置有误：{reason}。</translation>
    </message>
    <message>
        <source>A unit has no part {part} to print.</source>
        <translation>主题活动没有名为“{part}”的可打印部分。</translation>
    </message>
    <message>
        <source>Choices: {parts}.</source>
        <translation>可选：{parts}。</translation>
    </message>
    <message>
        <source>Choose at least one language for the export.</source>
        <extracomment>So many blocks are written between two reports of progress.
----------
The row of the group activity, which the plan of a day prints with all of its parts. Options: which part is printed; which activity (its id), week and day. Option: &quot;yes&quot; prints what was thought in looking back below the weeks. What can be printed of a unit. Rows of a form. Sorts behind all times of a day. What the plan of a day says of activities beside those of the group, before what happens.</extracomment>
        <translation>请至少选择一种语言再导出。</translation>
    </message>
    <message>
        <source>Settings and their current values: {settings}</source>
        <translation>可用的设置及当前值：{settings}</translation>
    </message>
    <message>
        <source>Writing the Word file</source>
        <extracomment>What languages are called in a file of several. Space on each side of a column, in twentieths of a point. The option that puts languages below each other instead of into columns.</extracomment>
        <translation>正在写入 Word 文件</translation>
    </message>
</context>
<context>
    <name>WordImport</name>
    <message>
        <source>1. Open it in Word or WPS. 2. Choose “Save as” and the type .docx. 3. Import the new file here.</source>
        <translation>1. 用 Word 或 WPS 打开它。2. 选择“另存为”，类型选 .docx。3. 在这里导入新文件。</translation>
    </message>
    <message>
        <source>Cells with formulas, whose results were not imported: {count}.</source>
        <extracomment>Columns to the right of this one are no part of a plan.</extracomment>
        <translation>含公式的单元格，其结果未导入：{count} 个。</translation>
    </message>
    <message>
        <source>Charts, diagrams and embedded files that were left out: {count}.</source>
        <translation>未导入的图表、SmartArt 和嵌入文件：{count} 个。</translation>
    </message>
    <message>
        <source>Comments in the file that were not imported: {count}.</source>
        <translation>未导入的批注：{count} 条。</translation>
    </message>
    <message>
        <source>Drawings (EMF, WMF, SVG) that are in the document but cannot be shown here: {count}.</source>
        <translation>已保留但无法在此显示的图形（EMF、WMF、SVG）：{count} 个。</translation>
    </message>
    <message>
        <source>Endnotes that became footnotes: {count}.</source>
        <translation>已改为脚注的尾注：{count} 条。</translation>
    </message>
    <message>
        <source>Formulas of an older program, imported as pictures: {count}.</source>
        <translation>旧版公式编辑器的公式，已作为图片导入：{count} 个。</translation>
    </message>
    <message>
        <source>Formulas that could be read only as a line of text: {count}.</source>
        <translation>只能作为普通文字导入的公式：{count} 个。</translation>
    </message>
    <message>
        <source>Headers and footers were left out: {text}</source>
        <translation>页眉和页脚未导入：{text}</translation>
    </message>
    <message>
        <source>Hidden passages, imported as visible text: {count}.</source>
        <translation>隐藏文字已作为普通文字导入：{count} 处。</translation>
    </message>
    <message>
        <source>LibreOffice could not read this file.</source>
        <extracomment>LibreOffice needs seconds; after so many it hangs. Pause between two looks at the process (seconds): cancelling works that fast. Windows opens a console for each program that has none; with this it stays away. Folder of its profile, beside the file. Where LibreOffice stands if it is not on the path; a star stands for its version. Where setup programs of LibreOffice say in the registry of Windows which folder they chose: its `program`. Many people in China install on D:. Folders of programs on other drives, for copies that were unpacked and not installed. Reads the value of a key of the registry: the root (&quot;HKLM&quot; or &quot;HKCU&quot;) and the key; &quot;&quot; if none.</extracomment>
        <translation>LibreOffice 无法读取这个文件。</translation>
    </message>
    <message>
        <source>LibreOffice is reading the file</source>
        <translation>LibreOffice 正在读取文件</translation>
    </message>
    <message>
        <source>Linked pictures outside the file that were not imported: {count}.</source>
        <translation>链接到文件以外、未导入的图片：{count} 张。</translation>
    </message>
    <message>
        <source>Nothing was imported; the file itself is unchanged.</source>
        <extracomment>So many rows of a sheet may stand above the titles of a form for comments.</extracomment>
        <translation>没有导入任何内容，文件本身没有改动。</translation>
    </message>
    <message>
        <source>Numbers that are counted differently now: {count}. The first is {printed}, now {computed}.</source>
        <translation>编号与原文件不同：{count} 处。第一处原为 {printed}，现为 {computed}。</translation>
    </message>
    <message>
        <source>Open the draft and use “Import comments”.</source>
        <translation>请打开草案，使用“导入意见”。</translation>
    </message>
    <message>
        <source>Open the record of the try-out and import it there.</source>
        <translation>请打开这次试用的记录，在那里导入。</translation>
    </message>
    <message>
        <source>Passages that are now under “Unsorted”: {count}.</source>
        <extracomment>Of long texts so much is shown.</extracomment>
        <translation>放入“未归类内容”的段落：{count} 处。</translation>
    </message>
    <message>
        <source>Pictures from within a line or a table cell that now follow it: {count}.</source>
        <translation>原在文字行或表格单元格中的图片，现放在其后：{count} 张。</translation>
    </message>
    <message>
        <source>Pictures in the workbook that were not imported: {count}.</source>
        <translation>工作簿中未导入的图片：{count} 张。</translation>
    </message>
    <message>
        <source>Pictures that are missing, damaged or too large and were left out: {count}.</source>
        <translation>缺失、损坏或过大而未导入的图片：{count} 张。</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>A table has at most so many columns in Word.</extracomment>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Sorting the content of {name}</source>
        <extracomment>What is said while the tree is built, and after how many lines it is said again.</extracomment>
        <translation>正在整理 {name} 的内容</translation>
    </message>
    <message>
        <source>Tables inside table cells that are now under “Unsorted”: {count}.</source>
        <translation>单元格中的嵌套表格，已放入“未归类内容”：{count} 个。</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>原文件没有改动。</translation>
    </message>
    <message>
        <source>The language was taken to be Chinese.</source>
        <translation>文稿语言按中文处理。</translation>
    </message>
    <message>
        <source>The language was taken to be English.</source>
        <translation>文稿语言按英文处理。</translation>
    </message>
    <message>
        <source>The language was taken to be German.</source>
        <translation>文稿语言按德文处理。</translation>
    </message>
    <message>
        <source>The table of contents was left out; it is generated again.</source>
        <translation>目次未导入，将自动重新生成。</translation>
    </message>
    <message>
        <source>There is no text in this file, but perhaps at the top or foot of its pages.</source>
        <translation>这个文件里没有文字；页眉、页脚里的文字不会带入。</translation>
    </message>
    <message>
        <source>There is no text in this file, only pictures. Words in pictures cannot be read: scan them with a program that recognizes text, or type them.</source>
        <translation>这个文件里只有图片，没有文字。图片里的字无法识别：请先用能识别文字的程序扫描，或者手工录入。</translation>
    </message>
    <message>
        <source>This looks like a form with comments on a draft. Open the draft and use “Import comments”.</source>
        <translation>看起来是一份对草案的意见表。请打开该草案，使用“导入意见”。</translation>
    </message>
    <message>
        <source>This looks like a framework of goals. Goals to link to are imported from a CASE file; from Word only the text comes in.</source>
        <translation>看起来是一份参考框架。可以关联的目标要从 CASE 文件导入；从 Word 只能导入文字。</translation>
    </message>
    <message>
        <source>This looks like a glossary.</source>
        <translation>看起来是一份术语表。</translation>
    </message>
    <message>
        <source>This looks like a lesson plan.</source>
        <translation>看起来是一份活动教案。</translation>
    </message>
    <message>
        <source>This looks like a letter to families. Letters are exported from a theme unit, which has the words for them; from Word only the text comes in.</source>
        <translation>看起来是一封家长信。家长信由主题活动导出，内容在主题里写；从 Word 只能带入文字。</translation>
    </message>
    <message>
        <source>This looks like a standard.</source>
        <extracomment>So many lines say what a file is. A heading is at most so long (characters). The first line of a list of goals: 幼儿园环境教育目标. So many goals make a framework; so many labels without a value, and such a share, a form. A title is among so many lines; such a share of the lines of a list of goals are goals. Such a share of lines with numbers, below a title that says so, makes a list of goals too. Below such a title so many lines, most of them no longer than this, do as well. So many goals in tables make a list of goals of a file whose title says that it is one. So many days before lines make the plan of a week. So many learning areas as headings order a list of goals. What speaks for a plan: the grid of a week, a label of its own, a common word as a label. So many labels of its own are a sign of a plan, so many kinds of signs leave no doubt of it. A title that names a plan; a table of which each row is a part of the day, a week, a month. Columns in which a form of a day is filled in. Rows that have a name or a time where nothing is filled in. The titles of a form for comments are among so many rows of its table. What speaks for a standard: words of its cover, its elements, numbered clauses (each once).</extracomment>
        <translation>看起来是一份标准。</translation>
    </message>
    <message>
        <source>This looks like a theme unit.</source>
        <translation>看起来是一份主题活动方案。</translation>
    </message>
    <message>
        <source>This looks like a week plan.</source>
        <translation>看起来是一份周计划。</translation>
    </message>
    <message>
        <source>This looks like an empty form. School forms are Word files: copy its table into a Word file and add that under School forms.</source>
        <translation>看起来是一份空白表格。本园表格须是 Word 文件：请把表格复制到 Word 文件里，再在“本园表格”中添加。</translation>
    </message>
    <message>
        <source>This looks like an empty form. To have it filled from your theme units, add it under School forms.</source>
        <translation>看起来是一份空白表格。想用主题活动的内容填写它，请在“本园表格”中添加。</translation>
    </message>
    <message>
        <source>This looks like the plan of a day.</source>
        <translation>看起来是一份一日活动计划。</translation>
    </message>
    <message>
        <source>This looks like the plan of a term.</source>
        <translation>看起来是一份学期计划。</translation>
    </message>
    <message>
        <source>This looks like the record of an observation. Its text comes in as what was observed, with all names in it, and stays in this library unless somebody decides otherwise.</source>
        <translation>看起来是一份观察记录。其中的内容会作为观察所得导入，姓名也会一并带入；除非有人另作决定，它只留在本资料库。</translation>
    </message>
    <message>
        <source>Tracked deletions that were left out: {count}.</source>
        <translation>未导入的修订删除：{count} 处。</translation>
    </message>
    <message>
        <source>Tracked insertions that were accepted: {count}.</source>
        <translation>已接受的修订插入：{count} 处。</translation>
    </message>
    <message>
        <source>Use “Import completed workbooks” in the results.</source>
        <translation>请在评价结果中使用“导入已填工作簿”。</translation>
    </message>
    <message>
        <source>{name} does not look like a plan: it contains no activity, aim or step.</source>
        <extracomment>What tells a plan from any other workbook: a payroll becomes a table and nothing else.</extracomment>
        <translation>{name}看起来不是教案或计划：里面没有活动、目标或步骤。</translation>
    </message>
    <message>
        <source>{name} holds comments on a draft.</source>
        <translation>{name} 里是对草案的意见。</translation>
    </message>
    <message>
        <source>{name} is a workbook in which a school is assessed.</source>
        <translation>{name} 是用来评价学校的工作簿。</translation>
    </message>
    <message>
        <source>{name} is the filled form of a try-out.</source>
        <translation>{name} 是填好的试用表。</translation>
    </message>
    <message>
        <source>{name} may not be a plan. As a theme unit it would have so many activities, aims, steps and parts of a week: {count}.</source>
        <translation>{name}可能不是教案或计划。作为主题活动方案导入，其中的活动、目标、步骤和一周安排共有：{count}。</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>A row of {code} is missing.</source>
        <extracomment>Columns that are filled in. Columns that are calculated. Fields of a score by the column in which they are entered. Fields of an indicator whose row is there twice. Marks that separate entries of evidence.</extracomment>
        <translation>缺少 {code} 的行。</translation>
    </message>
    <message>
        <source>A veto item always applies.</source>
        <translation>否决项不能列为不适用。</translation>
    </message>
    <message>
        <source>Answer the parts in the rows below, not here.</source>
        <translation>请在要点行中填写，不在此处填写。</translation>
    </message>
    <message>
        <source>Copy the entries into a fresh workbook, and leave whole rows and columns unformatted.</source>
        <translation>请把填报内容复制到新的工作簿，不要对整行整列设置格式。</translation>
    </message>
    <message>
        <source>Copy the entries into a fresh workbook: the hidden sheet that says what it belongs to is missing or incomplete.</source>
        <translation>请把填报内容复制到新的工作簿：标明归属的隐藏工作表缺失或不完整。</translation>
    </message>
    <message>
        <source>It contains macros; they were not run.</source>
        <translation>文件含有宏，没有运行。</translation>
    </message>
    <message>
        <source>It links to other files; the links were not followed.</source>
        <translation>文件链接到其他文件，没有打开这些链接。</translation>
    </message>
    <message>
        <source>It was made for a school that is not in the register.</source>
        <translation>该工作簿发给的学校不在名册中。</translation>
    </message>
    <message>
        <source>It was made for {wanted}, but names {found}.</source>
        <translation>该工作簿发给{wanted}，填写的却是{found}。</translation>
    </message>
    <message>
        <source>It was made from another version of the indicators, in which points or rules differ.</source>
        <translation>该工作簿由另一版指标生成，分值或规则不同。</translation>
    </message>
    <message>
        <source>Nothing is entered here; use the row of the indicator.</source>
        <translation>此处不填写，请在指标所在行填写。</translation>
    </message>
    <message>
        <source>Nothing was imported; the file itself is unchanged.</source>
        <translation>没有导入任何内容，原文件未改动。</translation>
    </message>
    <message>
        <source>The cell shows the error {text}.</source>
        <translation>单元格显示错误{text}。</translation>
    </message>
    <message>
        <source>The code of the indicator is missing.</source>
        <translation>缺少指标编号。</translation>
    </message>
    <message>
        <source>The column “{key}” is missing.</source>
        <translation>缺少“{key}”列。</translation>
    </message>
    <message>
        <source>The factor was altered: {now} instead of {before}.</source>
        <translation>因子被改动：{before} 改为 {now}。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>The name of the school is missing.</source>
        <translation>缺少学校名称。</translation>
    </message>
    <message>
        <source>The points were altered: {found} instead of {wanted}.</source>
        <translation>分值被改动：应为{wanted}，现为{found}。</translation>
    </message>
    <message>
        <source>The row “{name}” is missing.</source>
        <translation>缺少“{name}”行。</translation>
    </message>
    <message>
        <source>The rows {rows} are the same; which one counts?</source>
        <translation>第 {rows} 行重复，无法判断以哪一行为准。</translation>
    </message>
    <message>
        <source>The sheet “{name}” is missing.</source>
        <translation>缺少“{name}”工作表。</translation>
    </message>
    <message>
        <source>The sheets “{first}” and “{second}” are the same.</source>
        <extracomment>Answers by the kind of a judged item: the one that counts as 1 first. What the answers stand for. Cells outside the form are told one by one up to this many in a sheet.</extracomment>
        <translation>工作表“{first}”和“{second}”重复。</translation>
    </message>
    <message>
        <source>The standard it was made from is not in this library.</source>
        <translation>该工作簿所依据的标准不在本资料库中。</translation>
    </message>
    <message>
        <source>The text is longer than 32,767 characters.</source>
        <translation>文字超过 32767 个字符。</translation>
    </message>
    <message>
        <source>The text “{text}” was read as the number {number}.</source>
        <translation>文字“{text}”已按数值 {number} 导入。</translation>
    </message>
    <message>
        <source>The text “{text}” was read as {number} per cent.</source>
        <translation>文字“{text}”已按 {number}% 导入。</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>缺少年份。</translation>
    </message>
    <message>
        <source>There is no indicator with the code {code}.</source>
        <translation>没有编号为 {code} 的指标。</translation>
    </message>
    <message>
        <source>This cell is calculated; what was entered instead does not count.</source>
        <extracomment>Says why a number does not fit, None if it does.</extracomment>
        <translation>此单元格由公式计算，手工填写的内容不采用。</translation>
    </message>
    <message>
        <source>This cell is merged with others; its entry is ambiguous.</source>
        <translation>此单元格与其他单元格合并，无法判断填写内容属于哪一格。</translation>
    </message>
    <message>
        <source>This cell is not part of the form; it was not imported.</source>
        <translation>此单元格不在表格范围内，未导入。</translation>
    </message>
    <message>
        <source>This is a date; another entry is expected.</source>
        <translation>此处是日期，应填写其他内容。</translation>
    </message>
    <message>
        <source>This is a formula; enter the value itself.</source>
        <translation>此处是公式，请直接填写数值。</translation>
    </message>
    <message>
        <source>This is reported once a year, not by month.</source>
        <translation>此项每年填报一次，不按月填报。</translation>
    </message>
    <message>
        <source>This row belongs to no indicator of the system.</source>
        <translation>此行不属于指标体系中的任何指标。</translation>
    </message>
    <message>
        <source>This row belongs to no item of the data report.</source>
        <translation>此行不属于数据填报中的任何项目。</translation>
    </message>
    <message>
        <source>Update this program, then import it again.</source>
        <translation>请更新本软件后再导入。</translation>
    </message>
    <message numerus="yes">
        <source>{count} more cells are not part of the form.</source>
        <translation>
            <numerusform>另有 {count} 个单元格不在表格范围内。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} contains far more rows or cells than a completed workbook.</source>
        <extracomment>What a filled workbook of ours can hold by far; larger ones are refused before they are parsed. What a cell of Excel can hold, in characters. A merged range larger than this covers the sheet.</extracomment>
        <translation>{name} 的行或单元格远多于填写好的工作簿。</translation>
    </message>
    <message>
        <source>{name} is not an assessment workbook of this program.</source>
        <extracomment>Sheets without which a workbook is not taken over.</extracomment>
        <translation>{name} 不是本软件的自评工作簿。</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of this program.</source>
        <translation>{name} 由本软件的更新版本生成。</translation>
    </message>
    <message>
        <source>{number} is less than 0.</source>
        <translation>{number} 小于 0。</translation>
    </message>
    <message>
        <source>{number} is more than 100 %; enter per cent: 5%.</source>
        <translation>{number} 超过 100%；请按百分数填写，例如 5%。</translation>
    </message>
    <message>
        <source>{number} is not a whole number of 0 or more.</source>
        <translation>{number} 不是整数，或小于 0。</translation>
    </message>
    <message>
        <source>{number} is not a year from 2000 to 2100.</source>
        <translation>{number} 不是 2000 至 2100 之间的年份。</translation>
    </message>
    <message>
        <source>{text} is not an entry that is expected here.</source>
        <translation>此处不应填写{text}。</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: enter it as a number, not as a text.</source>
        <extracomment>Longer texts are cut when they are quoted in a sentence. A comma, an apostrophe, or a point before exactly three digits: decimals or thousands?</extracomment>
        <translation>“{text}”有两种读法，请填写数值，不要填写文字。</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}”不是数字。</translation>
    </message>
    <message>
        <source>“{text}” is not one of the answers in the list: {choices}.</source>
        <translation>“{text}”不是列表中的选项：{choices}。</translation>
    </message>
</context>
<context>
    <name>WorkbookDialog</name>
    <message>
        <source>An Excel file in which a school assesses itself and reviewers verify the result. It opens in Excel, WPS and LibreOffice and has no macros.</source>
        <translation>这是供学校自评、专家核验的 Excel 文件，可用 Excel、WPS 和 LibreOffice 打开，不含宏。</translation>
    </message>
    <message>
        <source>Assessment workbook</source>
        <translation>自评工作簿</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the workbook</source>
        <translation>工作簿的语言</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>A picture or file is missing from the library.</source>
        <translation>资料库里缺少一张图片或一个文件。</translation>
    </message>
    <message>
        <source>Another program is using {name}, so it could not be written.</source>
        <translation>另一个程序正在使用“{name}”，暂时无法写入。</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>请对方把文件再发一次。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer for access.</source>
        <translation>请向管理这台电脑的人申请权限。</translation>
    </message>
    <message>
        <source>Check that the drive is connected and the folder still there.</source>
        <translation>请检查磁盘是否接好、文件夹是否还在。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>Check what you wrote last. If this is a copy, close the program where you copied it, then copy it again. Cleaning programs delete that file too.</source>
        <translation>请看看最后写的内容还在不在。如果这是复制来的，请在原来的电脑上先关闭软件，再复制一次。清理软件也会删掉这个文件。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择别的文件。</translation>
    </message>
    <message>
        <source>Choose another file; to read a document, use Import.</source>
        <translation>请选择别的文件；要导入文稿，请用“导入”。</translation>
    </message>
    <message>
        <source>Choose another folder or name, with letters, digits, spaces and hyphens.</source>
        <translation>请换一个文件夹或名称，只用文字、数字、空格和连字符。</translation>
    </message>
    <message>
        <source>Choose another version, or open a backup of that time.</source>
        <translation>请选择另一个版本，或打开当时的备份。</translation>
    </message>
    <message>
        <source>Choose the file of the library itself.</source>
        <translation>请选择资料库文件本身。</translation>
    </message>
    <message>
        <source>Choose the library file inside it.</source>
        <translation>请选择其中的资料库文件。</translation>
    </message>
    <message>
        <source>Close the program, start it again and restore a backup.</source>
        <translation>请关闭软件后重新打开，再恢复一份备份。</translation>
    </message>
    <message>
        <source>Delete files that you do not need, then try again.</source>
        <translation>请删除不需要的文件，然后再试。</translation>
    </message>
    <message>
        <source>Everything before the last change is saved; the last change is not.</source>
        <extracomment>What SQLite reports, by its primary result code. What the system says of names that cannot be, and of folders that are none; Windows says the first of names with signs that it forbids, and the last of names that are too long. What nobody misses who only reads: steps of undo, settings.</extracomment>
        <translation>最后一次修改没有保存，此前的内容都已保存。</translation>
    </message>
    <message>
        <source>Everything up to {time} is there.</source>
        <translation>{time} 之前的内容都在。</translation>
    </message>
    <message>
        <source>Go on in that window, or close it first.</source>
        <translation>请在那个窗口里继续，或先把它关掉。</translation>
    </message>
    <message>
        <source>If it is your library, restore a backup, or rescue the documents in it; if not, choose another file.</source>
        <translation>如果这是您的资料库，请恢复一份备份，或抢救其中的文稿；如果不是，请选择别的文件。</translation>
    </message>
    <message>
        <source>Insert it again, or take it from a backup.</source>
        <translation>请重新插入，或从备份中取回。</translation>
    </message>
    <message>
        <source>Install the newer version on this computer as well.</source>
        <translation>请在这台电脑上也安装新版本。</translation>
    </message>
    <message>
        <source>It can be read and exported here. To go on writing in it, install the newer version on this computer as well.</source>
        <translation>在这里可以阅读和导出。要继续编写，请在这台电脑上也安装新版本。</translation>
    </message>
    <message>
        <source>It is not shown in part, and the file was not changed.</source>
        <translation>这些内容不会残缺地显示，文件没有改动。</translation>
    </message>
    <message>
        <source>It is {place} now: go on there, or put it back to its old place.</source>
        <translation>它现在是 {place}：请在那里继续，或把它放回原处。</translation>
    </message>
    <message>
        <source>It may have been deleted: look in the recycle bin.</source>
        <translation>它可能已被删除，请到回收站中查看。</translation>
    </message>
    <message>
        <source>Newer states and those with a name are there.</source>
        <translation>较新的状态和有名称的版本都在。</translation>
    </message>
    <message>
        <source>No library can be stored at {place}: {reason}.</source>
        <translation>资料库不能放在 {place}：{reason}。</translation>
    </message>
    <message>
        <source>Nothing in it is changed.</source>
        <translation>其中的内容不会有任何改动。</translation>
    </message>
    <message>
        <source>Nothing in it is changed. Left out here, as it is newer: {parts}.</source>
        <translation>其中的内容不会有任何改动。因版本较新，这里不显示：{parts}。</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>内容没有丢失。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Open it once for writing: it will then be put in order.</source>
        <translation>请先正常打开一次（不用只读方式），软件会自动整理好。</translation>
    </message>
    <message>
        <source>Open it once for writing: it will then be updated.</source>
        <translation>请先正常打开一次（不用只读方式），软件会自动更新它。</translation>
    </message>
    <message>
        <source>Open it read-only, or copy it to your own folder.</source>
        <translation>请以只读方式打开，或把它复制到自己的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>Restore the backup {backup}: it was made at {time} and holds {count} documents.</source>
        <translation>
            <numerusform>请恢复备份“{backup}”：备份时间 {time}，内有 {count} 份文稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy in another place now, or give the file its name back.</source>
        <translation>请现在把副本保存到别处，或者把文件名改回来。</translation>
    </message>
    <message>
        <source>The damaged file was left as it is.</source>
        <translation>损坏的文件保持原样，没有改动。</translation>
    </message>
    <message>
        <source>The disk with {name} does not answer as it should ({reason}).</source>
        <translation>“{name}”所在的磁盘读写异常（{reason}）。</translation>
    </message>
    <message>
        <source>The document is no longer in the library.</source>
        <extracomment>A node before and after; None where it was or is not. From so many nodes on, the keys of all nodes are read at once. Of documents most is asked by their ids; in tables with many rows they stand by their keys. Rows one after another as they stand in the file, not in the order of ids: half of the time. As bytes: one title that is no UTF-8 any more must not keep all others from being listed. What an edit may change. Where a node is, its key says; an index that is not named stays.</extracomment>
        <translation>资料库里已经没有这份文稿。</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>文件没有改动。</translation>
    </message>
    <message>
        <source>The last change is not saved; all before it is still there as long as the program is open.</source>
        <translation>最后一处修改没有保存；只要软件还开着，之前的内容都在。</translation>
    </message>
    <message>
        <source>The text of the document at that time no longer exists.</source>
        <translation>文稿当时的内容已不再保留。</translation>
    </message>
    <message>
        <source>The version {name} was damaged or altered in transit.</source>
        <translation>版本“{name}”在传送途中损坏或被改动过。</translation>
    </message>
    <message>
        <source>There is no good backup next to it: restore one from another place, or rescue the documents in it.</source>
        <translation>旁边没有可用的备份：请从别处恢复一份备份，或抢救其中的文稿。</translation>
    </message>
    <message>
        <source>There is no library at {place}.</source>
        <translation>在“{place}”没有找到资料库。</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {name}.</source>
        <translation>“{name}”所在的磁盘已满。</translation>
    </message>
    <message>
        <source>There is no such version in the library.</source>
        <translation>资料库里没有这个版本。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>请稍等片刻再试。</translation>
    </message>
    <message>
        <source>What a newer version of this program wrote in {name} is not understood here.</source>
        <translation>“{name}”中有本软件更新版本写入的内容，在这里无法识别。</translation>
    </message>
    <message>
        <source>What was done before this point can no longer be undone.</source>
        <extracomment>So many steps stay over a restart, and so many of each document in any case … … as long as they are not larger than this together, in bytes … … and so many while the program runs. The key of a document in the stacks. What of a step is read to carry it out; its content is deflated with the columns before it. The columns that a step has beside its position.</extracomment>
        <translation>更早的操作已经不能撤销了。</translation>
    </message>
    <message>
        <source>You can export, print and send. To go on writing, install the newer version on this computer as well.</source>
        <translation>可以导出、打印和发给别人。要继续编写，请在这台电脑上也安装新版本。</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}、{after}</translation>
    </message>
    <message>
        <source>{name} cannot be changed: the file or its folder is protected.</source>
        <translation>“{name}”不能修改：文件或所在文件夹受保护。</translation>
    </message>
    <message>
        <source>{name} cannot be read with your account.</source>
        <translation>您的账户没有读取“{name}”的权限。</translation>
    </message>
    <message>
        <source>{name} is a database of another program, or it is damaged.</source>
        <translation>“{name}”是别的程序的数据库，或者已经损坏。</translation>
    </message>
    <message>
        <source>{name} is a database of another program.</source>
        <translation>“{name}”是别的程序的数据库。</translation>
    </message>
    <message>
        <source>{name} is a folder, not a library.</source>
        <translation>“{name}”是文件夹，不是资料库。</translation>
    </message>
    <message>
        <source>{name} is already open in another window (process {process} on {host}).</source>
        <translation>“{name}”已在另一个窗口中打开（{host} 上的进程 {process}）。</translation>
    </message>
    <message>
        <source>{name} is already open in another window.</source>
        <translation>“{name}”已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>{name} is damaged and was not opened.</source>
        <translation>“{name}”已损坏，没有打开。</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>“{name}”已损坏。</translation>
    </message>
    <message>
        <source>{name} is not a library of this program, or it is damaged.</source>
        <translation>“{name}”不是本软件的资料库，或者已经损坏。</translation>
    </message>
    <message>
        <source>{name} is not a library of this program.</source>
        <translation>“{name}”不是本软件的资料库。</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file and cannot be a library.</source>
        <translation>{name}不是普通文件，不能作为资料库。</translation>
    </message>
    <message>
        <source>{name} is open read-only.</source>
        <translation>“{name}”是以只读方式打开的。</translation>
    </message>
    <message>
        <source>{name} was in use when it was copied or the program ended, and the file {log} with the last changes is not beside it.</source>
        <translation>“{name}”在复制时或软件结束时还在使用中，存有最后修改的文件 {log} 不在它旁边。</translation>
    </message>
    <message>
        <source>{name} was last used with a newer version of this program and cannot be read here.</source>
        <translation>“{name}”上次是用本软件的更新版本打开的，在这里无法读取。</translation>
    </message>
    <message>
        <source>{name} was last used with a newer version of this program.</source>
        <translation>“{name}”上次是用本软件的更新版本打开的。</translation>
    </message>
    <message>
        <source>{name} was last used with a newer version of this program; here you can only read it.</source>
        <translation>“{name}”上次是用本软件的更新版本打开的，在这里只能阅读。</translation>
    </message>
    <message>
        <source>{name} was last used with an older version of this program.</source>
        <extracomment>What the driver raises; the second if damage shows in SQLite&apos;s own sentences.</extracomment>
        <translation>“{name}”上次是用本软件的旧版本打开的。</translation>
    </message>
    <message>
        <source>{name} was not closed properly the last time.</source>
        <translation>“{name}”上次没有正常关闭。</translation>
    </message>
    <message>
        <source>{name} was renamed or moved while it was open.</source>
        <translation>{name} 在打开期间被改名或移动了。</translation>
    </message>
    <message>
        <source>{name} was renamed, replaced or deleted while it was open.</source>
        <translation>{name} 在打开期间被改名、替换或删除了。</translation>
    </message>
</context>
</TS>
