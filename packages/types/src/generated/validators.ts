// Generated from openapi/meetings.yaml by `pnpm regen`. Do not edit.

// @ts-nocheck
import{formats}from"../formats.js";import{unknownMember,unknownValue}from"../findings.js";var body0=validate21;var obj0=new Set(["end_offset","start_offset","total_count"]),obj17=new Set(["paging","success","data"]);var formats0=formats["date-time"],formats2=formats.uuid;var schema39={type:["object","null"],properties:{auth_method:{type:"string",knownValues:["KEY","PASSWORD"]},bucket:{type:"\
string"},host:{type:"string"},path:{type:"string"},port:{type:"number"},region:{type:"string"},type:{type:"string",knownValues:[
"aws","azure","digitalocean","gcs","sftp"]},username:{type:"string"}},knownMembers:{known:["auth_method","bucket","host",
"path","port","region","type","username"],writeOnly:["access_key","password","private_key","secret"]}};var obj1=["mono","stereo"],obj2=["MP3","AAC"],obj3=new Set(["channel","codec","export_file"]),obj4=new Set(["rtmp_url"]),
obj5=new Set(["enabled"]),obj6=["KEY","PASSWORD"],obj7=["aws","azure","digitalocean","gcs","sftp"],obj8=new Set(["auth_m\
ethod","bucket","host","path","port","region","type","username"]),obj9=["H264","VP8"],obj10=["left top","right top","lef\
t bottom","right bottom"],obj11=new Set(["height","width"]),obj12=new Set(["position","size","url"]),obj13=new Set(["cod\
ec","export_file","height","watermark","width"]),obj14=new Set(["audio_config","file_name_prefix","live_streaming_config",
"max_seconds","realtimekit_bucket_config","storage_config","video_config"]),formats6=formats.uri;function validate23(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate23.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&
typeof data=="object"&&!Array.isArray(data)){if(data.audio_config!==void 0){let data0=data.audio_config;if(data0&&typeof data0==
"object"&&!Array.isArray(data0)){if(data0.channel!==void 0){let data1=data0.channel;if(typeof data1!="string"){let err0={
instancePath:instancePath+"/audio_config/channel",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}data1!==null&&!obj1.includes(data1)&&unknownValue(instancePath+"/audio_c\
onfig/channel",obj1)}if(data0.codec!==void 0){let data2=data0.codec;if(typeof data2!="string"){let err1={instancePath:instancePath+
"/audio_config/codec",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}data2!==null&&!obj2.includes(data2)&&unknownValue(instancePath+"/audio_config/codec",obj2)}if(data0.
export_file!==void 0&&typeof data0.export_file!="boolean"){let err2={instancePath:instancePath+"/audio_config/export_fil\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
for(let member0 in data0)obj3.has(member0)||unknownMember(instancePath+"/audio_config",member0,[])}else{let err3={instancePath:instancePath+
"/audio_config",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}}if(data.file_name_prefix!==void 0&&typeof data.file_name_prefix!="string"){let err4={instancePath:instancePath+
"/file_name_prefix",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(data.live_streaming_config!==void 0){let data5=data.live_streaming_config;if(data5&&typeof data5==
"object"&&!Array.isArray(data5)){if(data5.rtmp_url!==void 0){let data6=data5.rtmp_url;if(typeof data6=="string"){if(!formats6(
data6)){let err5={instancePath:instancePath+"/live_streaming_config/rtmp_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+
"/live_streaming_config/rtmp_url",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}for(let member1 in data5)obj4.has(member1)||unknownMember(instancePath+"/live_stream\
ing_config",member1,[])}else{let err7={instancePath:instancePath+"/live_streaming_config",keyword:"type",params:{type:"o\
bject"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.max_seconds!==void 0){
let data7=data.max_seconds;if(typeof data7=="number"&&isFinite(data7)){if(data7>86400||isNaN(data7)){let err8={instancePath:instancePath+
"/max_seconds",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}if(data7<60||isNaN(data7)){let err9={instancePath:instancePath+"/max_seconds",keyword:"\
minimum",params:{comparison:">=",limit:60},message:"must be >= 60"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{
let err10={instancePath:instancePath+"/max_seconds",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.realtimekit_bucket_config!==void 0){let data8=data.realtimekit_bucket_config;
if(data8&&typeof data8=="object"&&!Array.isArray(data8)){if(data8.enabled===void 0){let err11={instancePath:instancePath+
"/realtimekit_bucket_config",keyword:"required",params:{missingProperty:"enabled"},message:"must have required property \
'enabled'"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data8.enabled!==void 0&&typeof data8.enabled!=
"boolean"){let err12={instancePath:instancePath+"/realtimekit_bucket_config/enabled",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}for(let member2 in data8)obj5.
has(member2)||unknownMember(instancePath+"/realtimekit_bucket_config",member2,[])}else{let err13={instancePath:instancePath+
"/realtimekit_bucket_config",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++}}if(data.storage_config!==void 0){let data10=data.storage_config;if(!(data10&&typeof data10==
"object"&&!Array.isArray(data10))&&data10!==null){let err14={instancePath:instancePath+"/storage_config",keyword:"type",
params:{type:schema39.type},message:"must be object,null"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data10&&
typeof data10=="object"&&!Array.isArray(data10)){if(data10.auth_method!==void 0){let data11=data10.auth_method;if(typeof data11!=
"string"){let err15={instancePath:instancePath+"/storage_config/auth_method",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}data11!==null&&!obj6.includes(data11)&&unknownValue(
instancePath+"/storage_config/auth_method",obj6)}if(data10.bucket!==void 0&&typeof data10.bucket!="string"){let err16={instancePath:instancePath+
"/storage_config/bucket",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err16]:
vErrors.push(err16),errors++}if(data10.host!==void 0&&typeof data10.host!="string"){let err17={instancePath:instancePath+
"/storage_config/host",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err17]:vErrors.
push(err17),errors++}if(data10.path!==void 0&&typeof data10.path!="string"){let err18={instancePath:instancePath+"/stora\
ge_config/path",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err18]:vErrors.push(
err18),errors++}if(data10.port!==void 0){let data15=data10.port;if(!(typeof data15=="number"&&isFinite(data15))){let err19={
instancePath:instancePath+"/storage_config/port",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===
null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data10.region!==void 0&&typeof data10.region!="string"){let err20={
instancePath:instancePath+"/storage_config/region",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err20]:vErrors.push(err20),errors++}if(data10.type!==void 0){let data17=data10.type;if(typeof data17!="str\
ing"){let err21={instancePath:instancePath+"/storage_config/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}data17!==null&&!obj7.includes(data17)&&unknownValue(
instancePath+"/storage_config/type",obj7)}if(data10.username!==void 0&&typeof data10.username!="string"){let err22={instancePath:instancePath+
"/storage_config/username",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err22]:
vErrors.push(err22),errors++}for(let member3 in data10)obj8.has(member3)||unknownMember(instancePath+"/storage_config",member3,
["access_key","password","private_key","secret"])}}if(data.video_config!==void 0){let data19=data.video_config;if(data19&&
typeof data19=="object"&&!Array.isArray(data19)){if(data19.codec!==void 0){let data20=data19.codec;if(typeof data20!="st\
ring"){let err23={instancePath:instancePath+"/video_config/codec",keyword:"type",params:{type:"string"},message:"must be\
 string"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}data20!==null&&!obj9.includes(data20)&&unknownValue(
instancePath+"/video_config/codec",obj9)}if(data19.export_file!==void 0&&typeof data19.export_file!="boolean"){let err24={
instancePath:instancePath+"/video_config/export_file",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}if(data19.height!==void 0){let data22=data19.height;if(!(typeof data22==
"number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22))){let err25={instancePath:instancePath+"/video_config/height",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}if(typeof data22==
"number"&&isFinite(data22)){if(data22>1920||isNaN(data22)){let err26={instancePath:instancePath+"/video_config/height",keyword:"\
maximum",params:{comparison:"<=",limit:1920},message:"must be <= 1920"};vErrors===null?vErrors=[err26]:vErrors.push(err26),
errors++}if(data22<1||isNaN(data22)){let err27={instancePath:instancePath+"/video_config/height",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}}if(data19.
watermark!==void 0){let data23=data19.watermark;if(data23&&typeof data23=="object"&&!Array.isArray(data23)){if(data23.position!==
void 0){let data24=data23.position;if(typeof data24!="string"){let err28={instancePath:instancePath+"/video_config/water\
mark/position",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err28]:vErrors.push(
err28),errors++}data24!==null&&!obj10.includes(data24)&&unknownValue(instancePath+"/video_config/watermark/position",obj10)}
if(data23.size!==void 0){let data25=data23.size;if(data25&&typeof data25=="object"&&!Array.isArray(data25)){if(data25.height!==
void 0){let data26=data25.height;if(!(typeof data26=="number"&&!(data26%1)&&!isNaN(data26)&&isFinite(data26))){let err29={
instancePath:instancePath+"/video_config/watermark/size/height",keyword:"type",params:{type:"integer"},message:"must be \
integer"};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(typeof data26=="number"&&isFinite(data26)&&(data26<
1||isNaN(data26))){let err30={instancePath:instancePath+"/video_config/watermark/size/height",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}if(data25.
width!==void 0){let data27=data25.width;if(!(typeof data27=="number"&&!(data27%1)&&!isNaN(data27)&&isFinite(data27))){let err31={
instancePath:instancePath+"/video_config/watermark/size/width",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}if(typeof data27=="number"&&isFinite(data27)&&(data27<
1||isNaN(data27))){let err32={instancePath:instancePath+"/video_config/watermark/size/width",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}for(let member4 in data25)
obj11.has(member4)||unknownMember(instancePath+"/video_config/watermark/size",member4,[])}else{let err33={instancePath:instancePath+
"/video_config/watermark/size",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err33]:
vErrors.push(err33),errors++}}if(data23.url!==void 0){let data28=data23.url;if(typeof data28=="string"){if(!formats6(data28)){
let err34={instancePath:instancePath+"/video_config/watermark/url",keyword:"format",params:{format:"uri"},message:'must \
match format "uri"'};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}else{let err35={instancePath:instancePath+
"/video_config/watermark/url",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err35]:
vErrors.push(err35),errors++}}for(let member5 in data23)obj12.has(member5)||unknownMember(instancePath+"/video_config/wa\
termark",member5,[])}else{let err36={instancePath:instancePath+"/video_config/watermark",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}if(data19.width!==void 0){
let data29=data19.width;if(!(typeof data29=="number"&&!(data29%1)&&!isNaN(data29)&&isFinite(data29))){let err37={instancePath:instancePath+
"/video_config/width",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err37]:vErrors.
push(err37),errors++}if(typeof data29=="number"&&isFinite(data29)){if(data29>1920||isNaN(data29)){let err38={instancePath:instancePath+
"/video_config/width",keyword:"maximum",params:{comparison:"<=",limit:1920},message:"must be <= 1920"};vErrors===null?vErrors=
[err38]:vErrors.push(err38),errors++}if(data29<1||isNaN(data29)){let err39={instancePath:instancePath+"/video_config/wid\
th",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err39]:vErrors.push(
err39),errors++}}}for(let member6 in data19)obj13.has(member6)||unknownMember(instancePath+"/video_config",member6,[])}else{
let err40={instancePath:instancePath+"/video_config",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===
null?vErrors=[err40]:vErrors.push(err40),errors++}}for(let member7 in data)obj14.has(member7)||unknownMember(instancePath+
"",member7,[])}else{let err41={instancePath,keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err41]:vErrors.push(err41),errors++}return validate23.errors=vErrors,errors===0}validate23.evaluated={props:{audio_config:!0,
file_name_prefix:!0,live_streaming_config:!0,max_seconds:!0,realtimekit_bucket_config:!0,storage_config:!0,video_config:!0},
dynamicProps:!1,dynamicItems:!1};var obj15=["ACTIVE","INACTIVE"],obj16=new Set(["created_at","id","updated_at","live_str\
eam_on_start","persist_chat","record_on_start","recording_config","session_keep_alive_time_in_secs","status","summarize_\
on_end","title","transcribe_on_end"]);function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate22.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
id===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"id"},message:"must have required propert\
y 'id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.created_at===void 0){let err1={instancePath,keyword:"\
required",params:{missingProperty:"created_at"},message:"must have required property 'created_at'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.updated_at===void 0){let err2={instancePath,keyword:"required",params:{missingProperty:"\
updated_at"},message:"must have required property 'updated_at'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.created_at!==void 0){let data0=data.created_at;if(typeof data0=="string"){if(!formats0(data0)){let err3={instancePath:instancePath+
"/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/created_at",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.id!==void 0){let data1=data.
id;if(typeof data1=="string"){if(!formats2(data1)){let err5={instancePath:instancePath+"/id",keyword:"format",params:{format:"\
uuid"},message:'must match format "uuid"'};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}
if(data.updated_at!==void 0){let data2=data.updated_at;if(typeof data2=="string"){if(!formats0(data2)){let err7={instancePath:instancePath+
"/updated_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/updated_at",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.live_stream_on_start!==
void 0&&typeof data.live_stream_on_start!="boolean"){let err9={instancePath:instancePath+"/live_stream_on_start",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.
persist_chat!==void 0&&typeof data.persist_chat!="boolean"){let err10={instancePath:instancePath+"/persist_chat",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.
record_on_start!==void 0&&typeof data.record_on_start!="boolean"){let err11={instancePath:instancePath+"/record_on_start",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}
if(data.recording_config!==void 0&&(validate23(data.recording_config,{instancePath:instancePath+"/recording_config",parentData:data,
parentDataProperty:"recording_config",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(
validate23.errors),errors=vErrors.length)),data.session_keep_alive_time_in_secs!==void 0){let data7=data.session_keep_alive_time_in_secs;
if(typeof data7=="number"&&isFinite(data7)){if(data7>600||isNaN(data7)){let err12={instancePath:instancePath+"/session_k\
eep_alive_time_in_secs",keyword:"maximum",params:{comparison:"<=",limit:600},message:"must be <= 600"};vErrors===null?vErrors=
[err12]:vErrors.push(err12),errors++}if(data7<60||isNaN(data7)){let err13={instancePath:instancePath+"/session_keep_aliv\
e_time_in_secs",keyword:"minimum",params:{comparison:">=",limit:60},message:"must be >= 60"};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/session_keep_alive_time_in_secs",keyword:"type",
params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.status!==
void 0){let data8=data.status;if(typeof data8!="string"){let err15={instancePath:instancePath+"/status",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}data8!==null&&!obj15.
includes(data8)&&unknownValue(instancePath+"/status",obj15)}if(data.summarize_on_end!==void 0&&typeof data.summarize_on_end!=
"boolean"){let err16={instancePath:instancePath+"/summarize_on_end",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(data.title!==void 0&&typeof data.title!="st\
ring"){let err17={instancePath:instancePath+"/title",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err17]:vErrors.push(err17),errors++}if(data.transcribe_on_end!==void 0&&typeof data.transcribe_on_end!="bo\
olean"){let err18={instancePath:instancePath+"/transcribe_on_end",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}for(let member0 in data)obj16.has(member0)||unknownMember(
instancePath+"",member0,[])}else{let err19={instancePath,keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}return validate22.errors=vErrors,errors===0}validate22.evaluated=
{props:{created_at:!0,id:!0,updated_at:!0,live_stream_on_start:!0,persist_chat:!0,record_on_start:!0,recording_config:!0,
session_keep_alive_time_in_secs:!0,status:!0,summarize_on_end:!0,title:!0,transcribe_on_end:!0},dynamicProps:!1,dynamicItems:!1};
function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate21.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.paging===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"\
paging"},message:"must have required property 'paging'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
paging!==void 0){let data0=data.paging;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.total_count===void 0){
let err2={instancePath:instancePath+"/paging",keyword:"required",params:{missingProperty:"total_count"},message:"must ha\
ve required property 'total_count'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.start_offset===void 0){
let err3={instancePath:instancePath+"/paging",keyword:"required",params:{missingProperty:"start_offset"},message:"must h\
ave required property 'start_offset'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data0.end_offset===void 0){
let err4={instancePath:instancePath+"/paging",keyword:"required",params:{missingProperty:"end_offset"},message:"must hav\
e required property 'end_offset'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data0.end_offset!==void 0){
let data1=data0.end_offset;if(!(typeof data1=="number"&&isFinite(data1))){let err5={instancePath:instancePath+"/paging/e\
nd_offset",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}if(data0.start_offset!==void 0){let data2=data0.start_offset;if(!(typeof data2=="number"&&isFinite(data2))){let err6={
instancePath:instancePath+"/paging/start_offset",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data0.total_count!==void 0){let data3=data0.total_count;if(typeof data3==
"number"&&isFinite(data3)){if(data3<0||isNaN(data3)){let err7={instancePath:instancePath+"/paging/total_count",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath:instancePath+"/paging/total_count",keyword:"type",params:{type:"number"},message:"must be number"};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}for(let member0 in data0)obj0.has(member0)||unknownMember(instancePath+
"/paging",member0,[])}else{let err9={instancePath:instancePath+"/paging",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.success!==void 0&&typeof data.success!=
"boolean"){let err10={instancePath:instancePath+"/success",keyword:"type",params:{type:"boolean"},message:"must be boole\
an"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath,keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data&&typeof data=="ob\
ject"&&!Array.isArray(data)){if(data.data===void 0){let err12={instancePath,keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.
data!==void 0){let data5=data.data;if(Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++)validate22(data5[i0],
{instancePath:instancePath+"/data/"+i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length)}else{let err13={instancePath:instancePath+
"/data",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err13]:vErrors.push(err13),
errors++}}}else{let err14={instancePath,keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}if(data&&typeof data=="object"&&!Array.isArray(data))for(let member1 in data)obj17.
has(member1)||unknownMember(instancePath+"",member1,[]);return validate21.errors=vErrors,errors===0}validate21.evaluated=
{props:{data:!0,paging:!0,success:!0},dynamicProps:!1,dynamicItems:!1};var compiled={get_all_meetings:body0};export{body0,compiled};
